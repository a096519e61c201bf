/**
 * What the script leaves out of Lit: what none of our elements uses. Each cut says what goes, which words in `src` would
 * mean that it is needed after all, and the exact text of Lit's production files that it replaces.
 *
 * The ES modules in `dist/es` and all tests of single modules run with Lit whole. After an update of Lit, or where a
 * build says so, compare with Lit's own source (`node_modules/lit-html/development/lit-html.js` and so on) and mend the
 * cut or delete it: each only saves bytes.
 */

const html = 'lit-html/lit-html.js';
const reactive = '@lit/reactive-element/reactive-element.js';
const element = 'lit-element/lit-element.js';
const css = '@lit/reactive-element/css-tag.js';

/**
 * @typedef {object} Cut
 * @property {string} what what is left out, to follow "the script has no"
 * @property {RegExp} [needed] what in our source would need it
 * @property {[file: string, from: string, to?: string][]} texts each stands exactly once in its file
 */

/** @type {Cut[]} */
export const litCuts = [
  {
    what: 'hooks for polyfills, list of versions or internals for other packages of Lit',
    texts: [
      [
        html,
        'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      ],
      [html, 'j as _$LH,'],
      [reactive, ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
      [reactive, ',p=a.reactiveElementPolyfillSupport'],
      [html, 'const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
      ...[
        'if(this.hasOwnProperty(d("elementProperties")))',
        'if(this.hasOwnProperty(d("finalized")))',
        'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties")))',
        'y[d("elementProperties")]',
        'y[d("finalized")]',
      ].map((text) => [reactive, text, text.replace(/d\((".*")\)/, '$1')]),
      [
        element,
        ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});const n={_$AK:(t,e,r)=>{t._$AK(e,r)},_$AL:t=>t._$AL};(s.litElementVersions??=[]).push("4.2.2")',
      ],
      [element, 'i as LitElement,n as _$LE', 'i as LitElement'],
    ],
  },
  {
    what: 'style elements in place of adopted style sheets: browsers that need them cannot read the script, and a strict policy forbids them',
    texts: [
      [
        css,
        'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
        'e=!0',
      ],
      [reactive, 'i.unshift(t(s))', 'i.unshift(s)'],
      [reactive, 'i.push(t(s))', 'i.push(s)'],
    ],
  },
  {
    what: 'values in css`…`, nor makes one style sheet of several',
    needed: /\bcss`[^`]*\$\{/,
    texts: [
      [css, /(?<=o=)1===t\.length\?t\[0\]:e\.reduce\(.*?,t\[0\]\)(?=;return new n)/, 't[0]'],
      [css, /if\(this\._\$cssResult\$=!0.*?this\.t=e\}/, 'this.cssText=t}'],
      [
        css,
        /get styleSheet\(\)\{.*?return t\}/,
        'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
      ],
    ],
  },
  {
    what: 'directives',
    needed: /from '(lit\/|lit-html|@lit)/,
    texts: [
      [html, /function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/],
      [html, 't=M(this,t,i),a(t)?t===A', 'a(t)?t===A'],
      [html, 't=M(this,t,i,0),o=', 'o='],
      [html, 'r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
      [html, '(t=M(this,t,i,0)??A)', '(t??=A)'],
      [html, 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}'],
      [html, 'get _$AU(){return this._$AM?._$AU??this._$Cv}'],
      [html, /get parentNode\(\)\{let t=.*?return this\._\$AB\}/],
      [html, 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}'],
      [html, 'this._$AV=[],this._$AN=void 0', 'this._$AV=[]'],
      [html, 'this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
      [html, 'this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
      [html, 'constructor(){super(...arguments),this.type=3}'],
      [html, 'constructor(){super(...arguments),this.type=4}'],
      [html, 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
      [html, ',this._$Cv=e?.isConnected??!0'],
      [html, 'this._$AP?.(!1,!0,s);', ';'],
      [html, 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
      [element, ',this._$Do=void 0'],
      [element, 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
      [element, 'this._$Do=e(', 'e('],
      [element, /connectedCallback\(\)\{super.*?setConnected\(!1\)\}/],
      // Bindings that stand where attributes do can only be directives.
      [
        html,
        '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
        'i=new r.ctor(h,r.name,r.strings,this,t)',
      ],
      [html, 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))'],
      [html, /class Z\{.*?M\(this,t\)\}\}/],
    ],
  },
  {
    what: 'comments in templates, nor elements that hold nothing but text',
    needed: /(?<=`[^`]*)<(!--|script|style|textarea|title)\b/,
    texts: [
      [
        html,
        '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
        'void 0!==(u[2]??u[3])&&(c=p)',
      ],
      [html, 'c=n??v', 'c=v'],
      [html, 'c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
      [html, /if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/],
      [
        html,
        'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
        'r.data===n&&d.push({type:2,index:l});',
      ],
    ],
  },
  {
    what: 'mathml`…`',
    needed: /\bmathml\b/,
    texts: [
      [html, '3===i?"<math>":"",c=v', '"",c=v'],
      [html, '3===i?"</math>":""', '""'],
      [html, '2===i||3===i', '2===i'],
    ],
  },
  {
    what: 'templates compiled before they are bundled',
    texts: [
      [
        html,
        /const\{values:i,_\$litType\$:s\}=t,e="number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/,
        'const{values:i}=t,e=this._$AC(t);',
      ],
      [html, 't.u(this.options)', 't.u()'],
      [html, 'u(t){const{el', 'u(){const{el'],
      [html, '(t?.creationScope??l).importNode', 'l.importNode'],
      [html, 'new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling,this,this._$AM.options)'],
      [
        html,
        'new r.ctor(h,r.name,r.strings,this,t)',
        'new r.ctor(h,r.name,r.strings,this,this._$AM.options)',
      ],
    ],
  },
  {
    what: 'listeners that are objects or have options',
    needed: /\bhandleEvent\(|\b(capture|passive|once): /,
    texts: [
      [
        html,
        'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&',
        'e=t===A&&s!==A,h=t!==A&&s===A;e&&',
      ],
      [
        html,
        '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
        'this._$AH.call(this.options.host,t)',
      ],
    ],
  },
  {
    what: 'reflected attributes, defaults, converters or accessors of properties',
    needed: /\b(reflect|useDefault|converter|hasChanged|noAccessor): |\baddInitializer\b/,
    texts: [
      [
        reactive,
        'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      ],
      [reactive, 'break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}', '}'],
      [reactive, 'c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
      [
        reactive,
        ',f=(t,s)=>!i(t,s),b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};',
        ';',
      ],
      [reactive, 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
      [reactive, 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
      [reactive, ',void 0!==t.l&&(this.l=[...t.l])'],
      [reactive, ',this.constructor.l?.forEach(t=>t(this))'],
      [reactive, /const t=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=new Map)/],
      [
        reactive,
        /static createProperty\(.*?(?=static _\$Ei)/,
        'static createProperty(t,s){s.state&&(s.attribute=!1),this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();' +
          'e(this.prototype,t,{get(){return this[i]},set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0})}',
      ],
      [reactive, 'this._$Em=null,'],
      [reactive, /_\$ET\(t,s\)\{.*?(?=_\$AK)/],
      [
        reactive,
        /_\$AK\(t,s\)\{.*?(?=requestUpdate)/,
        '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);void 0!==e&&(this[e]=u.fromAttribute(s,i.elementProperties.get(e).type))}',
      ],
      [
        reactive,
        /requestUpdate\(t,s,i,e=!1,h\)\{.*?this\.C\(t,s,i\)\}/,
        'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
      ],
      [reactive, /(?<=\(this\._\$ES=this\._\$EP\(\)\)\})C\(t,s,.*?(?=async _\$EP)/],
      [
        reactive,
        'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      ],
      [reactive, 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'],
      [reactive, 'u as defaultConverter,', ''],
      [reactive, ',f as notEqual', ''],
    ],
  },
];
