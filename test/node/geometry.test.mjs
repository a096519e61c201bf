/** The room `src/geometry`, held against d3 and against what its functions promise, over tables and random numbers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nice, scaleLinear, tickStep } from 'd3';
import { document, geometry } from '../support/pure.mjs';

const { keyAt, parsePeriod, periodStart, periodsBetween } = document;
const { boxOf, calendarTicks, dotPath, hatchPath, LabelRoom, largest, linear, linePath, overlap } = geometry;
const { ringPath, spread, textWidth, valueTicks } = geometry;

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The pieces of a path of M and L: lists of points. */
function piecesOf(d) {
  return d
    .split('M')
    .slice(1)
    .map((piece) => piece.split('L').map((point) => point.split(',').map(Number)));
}

const near = (a, b, slack = 1e-9) => Math.abs(a - b) <= slack * Math.max(1, Math.abs(a), Math.abs(b));

describe('a linear scale', () => {
  it('is that of d3, turned round or not', () => {
    const random = randomFrom(1);
    for (let i = 0; i < 500; i++) {
      const domain = [random() * 100 - 50, random() * 100 - 50];
      const range = [random() * 1000, random() * 1000];
      const [ours, theirs] = [linear(domain, range), scaleLinear(domain, range)];
      for (const value of [...domain, 0, 17, random() * 1e6]) assert.ok(near(ours(value), theirs(value)));
    }
  });

  it('takes all to the middle where the domain is a single number, as d3 does', () => {
    const [ours, theirs] = [linear([5, 5], [0, 100]), scaleLinear([5, 5], [0, 100])];
    for (const value of [0, 5, 9]) assert.equal(ours(value), theirs(value));
  });

  it('leaves what is missing missing', () => assert.ok(Number.isNaN(linear([0, 1], [0, 9])(NaN))));
});

describe('the largest number', () => {
  for (const [numbers, most] of [
    [[3, 9, 4], 9],
    [[NaN, 2, NaN], 2],
    [[NaN], 0],
    [[], 0],
    [new Float64Array([1, 5]), 5],
  ]) {
    it(`of ${[...numbers]} is ${most}`, () => assert.equal(largest(numbers), most));
  }
});

describe('the ticks of values', () => {
  const tops = [
    0.001, 0.07, 0.3, 0.999, 1, 1.1, 2, 3, 4.5, 5, 7, 9.99, 10, 11, 18.6, 22, 32, 47, 50, 56, 99, 99.9, 100,
  ];
  const larger = [101, 138, 152, 489, 1222, 2050, 6274, 9999, 10_000, 123_456, 1e6, 7.5e9];

  for (const top of [...tops, ...larger]) {
    it(`up to ${top} are those of d3, with one more where the last falls short`, () => {
      for (let count = 2; count <= 10; count++) {
        const ticks = valueTicks(top, count, false);
        const theirs = scaleLinear([0, top], [0, 1]).ticks(count);
        assert.deepEqual(ticks.slice(0, theirs.length), theirs);
        assert.ok(ticks.length - theirs.length <= 1);
        // The end of the axis: that of a domain that d3 made nice to this step.
        const step = tickStep(0, top, count);
        assert.ok(near(ticks.at(-1), Math.ceil(top / step - 1e-9) * step), `${top} in ${count}: ${ticks}`);
        assert.ok(ticks.at(-1) <= Math.max(nice(0, top, count)[1], ticks.at(-2) + step * 1.000001));
      }
    });
  }

  it('rise from 0 by equal steps and hold the largest number, for many tops', () => {
    const random = randomFrom(2);
    for (let i = 0; i < 3000; i++) {
      const whole = i % 2 === 0;
      const top = whole ? Math.ceil(random() * 10 ** (i % 7)) : random() * 100;
      const ticks = valueTicks(top, 2 + (i % 8), whole);
      assert.equal(ticks[0], 0);
      assert.ok(ticks.length >= 2 && ticks.at(-1) >= top && ticks.at(-2) < top, `${top}: ${ticks}`);
      for (let j = 1; j < ticks.length; j++) assert.ok(near(ticks[j] - ticks[j - 1], ticks[1], 1e-6));
      if (whole) assert.ok(ticks.every(Number.isInteger), `${top}: ${ticks}`);
    }
  });

  for (const [top, whole, expected] of [
    [0, false, 1],
    [0, true, 1],
    [-3, true, 1],
    [1, true, 1],
    [2, true, 2],
    [18.6, true, 20],
    [0.4, true, 1],
  ]) {
    it(`up to ${top}${whole ? ' of whole things' : ''} end at ${expected}`, () => {
      assert.equal(valueTicks(top, 5, whole).at(-1), expected);
    });
  }
});

describe('the ticks of a calendar', () => {
  const ticksOf = (from, to, most) => {
    const periods = periodsBetween(from, to);
    return calendarTicks(periods, most).map((tick) => ({ ...tick, key: keyAt(periods, tick.place) }));
  };
  const keys = (from, to, most) => ticksOf(from, to, most).map((t) => t.key);

  for (const [from, to, most, expected] of [
    ['2024-01', '2024-06', 6, '2024-01 2024-02 2024-03 2024-04 2024-05 2024-06'],
    ['2024-01', '2025-02', 5, '2024-01 2024-04 2024-07 2024-10 2025-01'],
    ['2023-11', '2025-02', 6, '2024-01 2024-04 2024-07 2024-10 2025-01'],
    ['2023-02', '2025-02', 5, '2023-07 2024-01 2024-07 2025-01'],
    [
      '2011-04',
      '2024-12',
      14,
      '2012-01 2013-01 2014-01 2015-01 2016-01 2017-01 2018-01 2019-01 2020-01 2021-01 2022-01 2023-01 2024-01',
    ],
    ['2020-01', '2025-01', 12, '2020-01 2021-01 2022-01 2023-01 2024-01 2025-01'],
    [
      '2020-01',
      '2024-12',
      10,
      '2020-01 2020-07 2021-01 2021-07 2022-01 2022-07 2023-01 2023-07 2024-01 2024-07',
    ],
    ['2011-04', '2024-12', 8, '2012-01 2014-01 2016-01 2018-01 2020-01 2022-01 2024-01'],
    ['2011-04', '2024-12', 3, '2015-01 2020-01'],
    ['2022-Q2', '2024-Q4', 6, '2022-Q3 2023-Q1 2023-Q3 2024-Q1 2024-Q3'],
    ['2022-Q2', '2024-Q4', 3, '2023-Q1 2024-Q1'],
    ['1998', '2024', 14, '1998 2000 2002 2004 2006 2008 2010 2012 2014 2016 2018 2020 2022 2024'],
    ['1998', '2024', 6, '2000 2005 2010 2015 2020'],
    ['2011/12', '2024/25', 7, '2012/13 2014/15 2016/17 2018/19 2020/21 2022/23 2024/25'],
    ['2023-12-01', '2024-04-05', 5, '2023-12-01 2024-01-01 2024-02-01 2024-03-01 2024-04-01'],
    ['2024-02-01', '2024-02-12', 6, '2024-02-01 2024-02-03 2024-02-05 2024-02-07 2024-02-09 2024-02-11'],
    ['2024-02-01', '2024-03-01', 1, '2024-02-01'],
    ['2012/13', '2024/25', 7, '2012/13 2014/15 2016/17 2018/19 2020/21 2022/23 2024/25'],
    ['2023-01-01', '2024-12-31', 2, '2023-01-01 2024-01-01'],
    ['2023-W48', '2024-W16', 6, '2023-W49 2024-W01 2024-W06 2024-W10 2024-W14'],
  ]) {
    it(`from ${from} to ${to} with room for ${most} are ${expected}`, () => {
      assert.equal(keys(from, to, most).join(' '), expected);
    });
  }

  const runs = [];
  const random = randomFrom(3);
  const starts = {
    day: '2023-11-17',
    week: '2022-W50',
    month: '2011-04',
    quarter: '2019-Q2',
    year: '1987',
    'financial-year': '1999/00',
  };
  for (const [grain, start] of Object.entries(starts)) {
    for (let i = 0; i < 400; i++) {
      const first = parsePeriod(start).ordinal + Math.floor(random() * 100);
      const length = 1 + Math.floor(random() ** 3 * (grain === 'day' ? 9000 : 900));
      runs.push({ periods: { grain, first, length }, most: 1 + Math.floor(random() * 24) });
    }
  }

  it('are never more than there is room for, and never none', () => {
    for (const { periods, most } of runs) {
      const { length } = calendarTicks(periods, most);
      assert.ok(length >= 1 && length <= most, `${length} of ${most}: ${JSON.stringify(periods)}`);
    }
  });

  it('lie in the run, in order, each at its own place', () => {
    for (const { periods, most } of runs) {
      const ticks = calendarTicks(periods, most);
      ticks.forEach(({ place, ordinal }, i) => {
        assert.equal(ordinal, periods.first + place);
        assert.ok(place > (ticks[i - 1]?.place ?? -1) && place < periods.length);
      });
    }
  });

  it('begin a month, a quarter, a half year or years, all alike, once they are further apart than periods', () => {
    for (const { periods, most } of runs) {
      const { grain, length } = periods;
      const ticks = calendarTicks(periods, most);
      const stride = ticks.length > 1 ? ticks[1].place - ticks[0].place : 0;
      const fine = grain === 'day' ? 15 : grain === 'week' ? 2 : 1;
      if (ticks.length < 2 || stride <= fine) continue;
      assert.ok(length > most);
      for (const { ordinal } of ticks) {
        const start = new Date(periodStart({ grain, ordinal }));
        assert.ok(start.getUTCDate() <= (grain === 'week' ? 7 : 1), `${start.toISOString()} begins a month`);
      }
      const months = ticks.map(({ ordinal }) => {
        const start = new Date(periodStart({ grain, ordinal }));
        return start.getUTCFullYear() * 12 + start.getUTCMonth() - (grain === 'financial-year' ? 3 : 0);
      });
      const step = months[1] - months[0];
      assert.ok(
        [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000].includes(step),
        `${step} months`,
      );
      months.forEach((month, i) => {
        assert.equal(month % step, 0);
        assert.equal(month, months[0] + i * step);
      });
    }
  });

  it('name each year once, at its first tick', () => {
    for (const { periods, most } of runs) {
      const ticks = calendarTicks(periods, most);
      const years = ticks.map((t) =>
        new Date(periodStart({ grain: periods.grain, ordinal: t.ordinal })).getUTCFullYear(),
      );
      assert.deepEqual(
        ticks.map((t) => t.year),
        years.map((year, i) => year !== years[i - 1]),
      );
    }
  });
});

describe('the path of a line', () => {
  const id = (v) => v;

  it('breaks where a number is missing', () => {
    assert.equal(linePath([1, 2, NaN, 4, NaN, NaN, 7, 8], id, id), 'M0,1L1,2M3,4M6,7L7,8');
    assert.equal(linePath([NaN, NaN], id, id), '');
    assert.equal(linePath([], id, id), '');
    assert.equal(linePath([5], id, id), 'M0,5');
  });

  it('starts anew at the places it is told, whether or not a number is missing there', () => {
    assert.equal(linePath([1, 2, 3, 4, 5], id, id, [2, 4]), 'M0,1L1,2M2,3L3,4M4,5');
    assert.equal(linePath([1, NaN, 3, NaN, 5, 6], id, id, [0, 1, 3, 5]), 'M0,1M2,3M4,5M5,6');
    const many = linePath(new Float64Array(9000), linear([0, 8999], [0, 100]), id, [4500]);
    assert.equal(piecesOf(many).length, 2);
  });

  it('has every number where there are no more than pixels', () => {
    const random = randomFrom(4);
    const numbers = Array.from({ length: 300 }, random);
    const points = piecesOf(linePath(numbers, linear([0, 299], [0, 600]), linear([0, 1], [100, 0]))).flat();
    assert.equal(points.length, 300);
  });

  const shapes = {
    noise: (random) => () => random() * 100,
    walk: (random) => {
      let at = 50;
      return () => (at += random() - 0.5);
    },
    spikes: (random) => () => (random() < 0.001 ? 100 : 0),
    gaps: (random) => () => (random() < 0.01 ? NaN : random() * 100),
    rise: () => (i) => i / 100,
    level: () => () => 42,
  };
  for (const [name, make] of Object.entries(shapes)) {
    for (const [n, width, turned] of [
      [5000, 400, false],
      [100_000, 737, false],
      [100_000, 737, true],
      [2001, 1000, false],
      [1999, 333, true],
    ]) {
      it(`of ${name}, ${n} numbers over ${width} pixels${turned ? ' from the right' : ''}, reaches as high and as low in every column of pixels`, () => {
        const next = make(randomFrom(n + width));
        const numbers = Array.from({ length: n }, (_, i) => next(i));
        const x = turned ? linear([0, n - 1], [width, 0]) : linear([0, n - 1], [0, width]);
        // Each point of a path asks for its place across, then for its height.
        const places = [];
        let asked = 0;
        const across = (i) => x((asked = i));
        const d = linePath(numbers, across, (v) => (places.push(asked), v));
        assert.doesNotMatch(d, /NaN|undefined|Infinity/);
        assert.equal(places.length, piecesOf(d).flat().length);
        assert.ok(places.length <= 4 * (width + 1), `${places.length} vertices`);
        const [all, drawn] = [
          extremes(numbers, numbers.keys(), n, width),
          extremes(numbers, places, n, width),
        ];
        assert.deepEqual(drawn, all);
        // Lines between columns too: each column starts and ends with the numbers that all of them would.
        const runs = numbers.filter(
          (v, i) => !Number.isNaN(v) && (i === 0 || Number.isNaN(numbers[i - 1])),
        ).length;
        assert.ok(piecesOf(d).length <= runs);
        if (runs === 1) assert.equal(piecesOf(d).length, 1);
      });
    }
  }

  /** The lowest and highest number of each column of pixels, counted from the first place. */
  function extremes(numbers, places, n, width) {
    const columns = [];
    for (const i of places) {
      const value = numbers[i];
      if (Number.isNaN(value)) continue;
      const column = Math.floor((i * width) / (n - 1));
      const [low, high] = (columns[column] ??= [value, value]);
      columns[column] = [Math.min(low, value), Math.max(high, value)];
    }
    return columns;
  }

  it('keeps a gap that is narrower than a pixel apart from its neighbours’ columns', () => {
    const numbers = Array.from({ length: 4000 }, () => 1);
    for (let i = 2000; i < 2040; i++) numbers[i] = NaN;
    const pieces = piecesOf(linePath(numbers, linear([0, 3999], [0, 400]), id));
    assert.equal(pieces.length, 2);
    assert.ok(pieces[1][0][0] - pieces[0].at(-1)[0] >= 4);
  });

  it('keeps a single number that is missing amid a column of pixels', () => {
    const numbers = Array.from({ length: 4000 }, () => 1);
    numbers[2005] = NaN;
    assert.equal(piecesOf(linePath(numbers, linear([0, 3999], [0, 400]), id)).length, 2);
  });

  it('of dots and rings goes through their points', () => {
    assert.equal(
      dotPath([
        [1, 2.04],
        [3, 4],
      ]),
      'M1,2h0M3,4h0',
    );
    assert.equal(ringPath([[10, 5]], 4), 'M6,5a4,4 0 1 0 8,0a4,4 0 1 0 -8,0');
    assert.equal(dotPath([]), '');
  });
});

describe('a hatch', () => {
  it('stays in its box, at 45 degrees', () => {
    const random = randomFrom(5);
    for (let i = 0; i < 500; i++) {
      const [x0, y0] = [random() * 500, random() * 100];
      const box = { x0, y0, x1: x0 + random() * 300, y1: y0 + random() * 300 };
      for (const [[ax, ay], [bx, by]] of piecesOf(hatchPath(box))) {
        for (const x of [ax, bx]) assert.ok(x >= box.x0 - 0.05 && x <= box.x1 + 0.05);
        for (const y of [ay, by]) assert.ok(y >= box.y0 - 0.05 && y <= box.y1 + 0.05);
        assert.ok(Math.abs(bx - ax - (ay - by)) <= 0.21);
      }
    }
  });

  it('has a line in every box wider than its step', () => {
    assert.ok(piecesOf(hatchPath({ x0: 0, y0: 0, x1: 7, y1: 40 })).length >= 6);
  });

  it('lies alike in neighbouring boxes', () => {
    const whole = piecesOf(hatchPath({ x0: 0, y0: 0, x1: 60, y1: 30 }));
    const right = piecesOf(hatchPath({ x0: 30, y0: 0, x1: 60, y1: 30 }));
    const slants = (pieces) => new Set(pieces.map(([[x, y]]) => Math.round(x + y)));
    for (const slant of slants(right)) assert.ok(slants(whole).has(slant));
  });
});

describe('heights that are spread', () => {
  it('keep their order, their gap and the ends, and move no more than they must', () => {
    const random = randomFrom(6);
    for (let i = 0; i < 1000; i++) {
      const count = 1 + Math.floor(random() * 8);
      const heights = Array.from({ length: count }, () => random() * 200).sort((a, b) => a - b);
      const placed = spread(heights, 15, [0, 200]);
      placed.forEach((at, j) => {
        assert.ok(at >= -1e-9 && at <= 200 + 1e-9);
        if (j > 0) assert.ok(at - placed[j - 1] >= 15 - 1e-9);
      });
      const apart = heights.every((h, j) => j === 0 || h - heights[j - 1] >= 15);
      if (apart) assert.deepEqual(placed, heights);
    }
  });

  it('are centred on where they want to be', () => {
    assert.deepEqual(spread([50, 50, 50], 10, [0, 100]), [40, 50, 60]);
    assert.deepEqual(spread([10, 50, 52, 90], 10, [0, 100]), [10, 46, 56, 90]);
  });

  it('leave their input as it is', () => {
    const heights = Object.freeze([5, 5]);
    assert.deepEqual(spread(heights, 10, [0, 100]), [0, 10]);
    assert.deepEqual(spread([100, 100], 10, [0, 100]), [90, 100]);
    assert.deepEqual(spread([], 10, [0, 100]), []);
  });
});

describe('the room for labels', () => {
  it('gives no two labels the same place, none outside, and none what is taken', () => {
    const random = randomFrom(7);
    for (let i = 0; i < 50; i++) {
      const frame = { x0: 0, y0: 0, x1: 300, y1: 150 };
      const room = new LabelRoom(frame, 12);
      const taken = { x0: 100, y0: 50, x1: 140, y1: 90 };
      room.take(taken);
      const boxes = [taken];
      for (let j = 0; j < 60; j++) {
        const candidates = Array.from({ length: 4 }, () => ({
          x: random() * 300,
          y: random() * 150,
          text: 'a label'.slice(0, 1 + Math.floor(random() * 7)),
          anchor: ['start', 'middle', 'end'][Math.floor(random() * 3)],
        }));
        const label = room.place(candidates);
        if (!label) continue;
        assert.ok(candidates.includes(label));
        const box = boxOf(label, 12);
        assert.ok(box.x0 >= 0 && box.x1 <= 300 && box.y0 >= 0 && box.y1 <= 150);
        for (const other of boxes) assert.ok(!overlap(box, other));
        boxes.push(box);
      }
      assert.ok(boxes.length > 10);
    }
  });

  it('prefers the first of the places that are free', () => {
    const room = new LabelRoom({ x0: 0, y0: 0, x1: 300, y1: 150 }, 12);
    const [a, b] = [10, 100].map((x) => ({ x, y: 50, text: 'one', anchor: 'start' }));
    assert.equal(room.place([a, b]), a);
    assert.equal(room.place([a, b]), b);
    assert.equal(room.place([a, b]), undefined);
  });

  it('measures a text from its anchor', () => {
    const width = textWidth('22%', 10);
    const box = (anchor) => boxOf({ x: 50, y: 20, text: '22%', anchor }, 10);
    assert.deepEqual(box('start'), { x0: 50, x1: 50 + width, y0: 10, y1: 22.5 });
    assert.equal(box('end').x1, 50);
    assert.equal((box('middle').x0 + box('middle').x1) / 2, 50);
  });

  it('takes wide scripts for wide, and marks on letters for nothing', () => {
    assert.equal(textWidth('健康', 10), 20);
    assert.equal(textWidth('e\u0301', 10), textWidth('e', 10));
    assert.equal(textWidth('', 10), 0);
  });
});

describe('two boxes', () => {
  const box = (x0, y0) => ({ x0, y0, x1: x0 + 10, y1: y0 + 10 });
  for (const [x, y, shared] of [
    [5, 5, true],
    [0, 0, true],
    [11, 0, false],
    [0, 11, false],
    [-9, 9, true],
    [-11, 0, false],
  ]) {
    it(`${x},${y} apart ${shared ? 'share' : 'do not share'} a point`, () => {
      assert.equal(overlap(box(0, 0), box(x, y)), shared);
      assert.equal(overlap(box(x, y), box(0, 0)), shared);
    });
  }
});
