/** What assistive technology is told of a page: the browser's accessibility tree, as a screen reader reads it and as text. */

/** Boxes and wrappers that a screen reader passes over; what is in them it reads. */
const passed = new Set(['generic', 'none', 'LabelText', 'strong', 'rowgroup', 'MenuListPopup']);
/** Pieces and ornaments that repeat what stands beside them. */
const left = new Set(['InlineTextBox', 'ListMarker', 'LineBreak']);
/** States that a screen reader says, and the words for them. */
const states = {
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  disabled: (value) => value && 'disabled',
  selected: (value) => value && 'selected',
  sort: (value) => value && `sorted ${value}`,
  pressed: (value) => value === 'true' && 'pressed',
  checked: (value) => value === 'true' && 'checked',
  busy: (value) => value && 'busy',
};

const clean = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The accessibility tree of a page, without the nodes that a screen reader passes over.
 *
 * @typedef {{role: string, name: string, text: string, value: string, description: string, level: number | undefined,
 *   focusable: boolean, live: string, said: string[], children: AxNode[], backend: number}} AxNode `name` as it is computed;
 *   `text` of a piece of text as it stands in the page, spaces and all; `said` the states in words; `backend` the id of its
 *   node in the protocol
 * @returns {Promise<AxNode>}
 */
export async function accessibilityTree(page) {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = async (id) => {
    const node = byId.get(id);
    const role = node?.role?.value;
    if (!node || left.has(role)) return [];
    const children = [];
    for (const child of node.childIds ?? []) children.push(...(await read(child)));
    if (node.ignored || passed.has(role) || (role === 'group' && !node.name?.value)) return children;
    const properties = Object.fromEntries((node.properties ?? []).map((p) => [p.name, p.value.value]));
    const backend = node.backendDOMNodeId;
    return [
      {
        role: role === 'DisclosureTriangle' ? 'disclosure' : role,
        name: clean(node.name?.value),
        text: role === 'StaticText' ? node.name.value : '',
        // The protocol gives the number of a slider; what is said in its place stands in the page alone.
        value: clean(
          role === 'slider' ? await attribute(session, backend, 'aria-valuetext') : node.value?.value,
        ),
        description: clean(node.description?.value),
        level: role === 'heading' ? properties.level : undefined,
        focusable: properties.focusable === true,
        live: properties.live ?? '',
        said: Object.entries(states)
          .filter(([name]) => name in properties)
          .map(([name, words]) => words(properties[name]))
          .filter(Boolean),
        children,
        backend,
      },
    ];
  };
  const [tree] = await read(nodes.find((node) => !node.parentId).nodeId);
  await session.detach();
  return tree;
}

async function attribute(session, backendNodeId, name) {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function (name) { return this.getAttribute(name) }',
    arguments: [{ value: name }],
  });
  return result.value;
}

/** Presses a node, as a screen reader's own key does. */
export async function activate(page, { backend }) {
  const session = await page.createCDPSession();
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: backend });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { this.click() }',
  });
  await session.detach();
}

/** All nodes of a tree, in the order in which they are read. */
export function nodesOf(tree, role) {
  const all = [tree, ...tree.children.flatMap((child) => nodesOf(child))];
  return role ? all.filter((node) => node.role === role) : all;
}

/** Everything that is read of a tree from its first to its last word: texts, and what controls say of themselves. */
export function readingOf(tree) {
  const own = tree.role === 'StaticText' ? tree.text : '';
  const control = ['slider', 'combobox'].includes(tree.role)
    ? ` ${tree.name} ${tree.value} ${tree.description} `
    : '';
  const inline = ['StaticText', 'link', 'button'].includes(tree.role);
  // The tree leaves out spaces that stand alone between two pieces of text.
  const joined = tree.children
    .map(readingOf)
    .reduce((all, next) => all + (/[\w.?!:)]$/.test(all) && /^[\w“(]/.test(next) ? ' ' : '') + next, '');
  const all = own + control + joined;
  return inline ? all : ` ${all} `;
}

/** What is read of a tree, with one space between words. */
export const spoken = (tree) => clean(readingOf(tree));

/** A table as a screen reader walks it: its caption, the names of its columns, and the cells of each row by these names. */
export function tableOf(tree) {
  const [table] = nodesOf(tree, 'table');
  if (!table) return undefined;
  const columns = nodesOf(table, 'columnheader').map((node) => node.name);
  const rows = nodesOf(table, 'row')
    .filter((row) => row.children.some((cell) => cell.role === 'rowheader'))
    .map((row) => row.children.map(spoken));
  return { caption: nodesOf(table, 'caption').map(spoken).join(), columns, rows };
}

/** A tree as text that a person can review: role, level, name, value, states and description, a line for each node. */
export function written(tree, depth = 0) {
  const { role, name, level, value, said, description, children, live } = tree;
  const words = spoken(tree);
  // A name that comes from what is inside says all of that.
  const whole = children.every((child) => child.role === 'StaticText') || (name !== '' && name === words);
  const head = [
    '  '.repeat(depth) + role,
    level,
    live && `(${live})`,
    name && `"${name}"`,
    value && `= ${value}`,
    said.join(', '),
    description && `(${description})`,
  ];
  const line =
    head.filter(Boolean).join(' ') +
    (whole && words && name !== words && children.length ? `: ${words}` : '');
  if (whole) return [line];
  return [line, ...grouped(children).flatMap((child) => written(child, depth + 1))];
}

/** Pieces of text beside one another, as one. */
function grouped(children) {
  const groups = [];
  for (const child of children) {
    const last = groups.at(-1);
    if (child.role === 'StaticText' && last?.role === 'text') last.children.push(child);
    else
      groups.push(
        child.role === 'StaticText' ? { ...child, role: 'text', name: '', children: [child] } : child,
      );
  }
  return groups;
}
