import 'findings-widgets/charts/trend/define';
import type {} from 'findings-widgets/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { waiting } from '../view.js';

/** An attribute, a property, and two events. */
function Page() {
  const [title, setTitle] = useState('nothing yet');
  const [period, setPeriod] = useState('none');
  return (
    <>
      <p id="told">
        Loaded: {title}. Chosen: {period}.
      </p>
      <findings-trend
        src="crisis-support.findings.json"
        view="share-by-month"
        headingLevel={2}
        onfindings-load={({ detail }) => setTitle(detail.view.title)}
        onfindings-select={({ detail }) => setPeriod(detail.period)}
      >
        <p>The figures could not be had.</p>
      </findings-trend>
      <findings-trend id="own" data={waiting} />
    </>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
