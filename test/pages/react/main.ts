/** A live page as React makes them: it renders again ten times a second, with other words, in another order. */
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Milliseconds between two renderings. */
const INTERVAL = 100;

const subjects = ['Parler', 'The weather', 'Amazon pulled the plug on Parler', 'The storming of the Capitol'];

function Line({ subject, count }: { readonly subject: string; readonly count: number }) {
  // Of every second rendering one word is an element of its own: React then takes text nodes away and puts others in.
  const last = count % 2 === 0 ? 'today' : createElement('em', null, 'today');
  return createElement('p', null, `${subject} was talked about `, last, `, ${count} times.`);
}

function App() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setCount((before) => before + 1), INTERVAL);
    return () => clearInterval(timer);
  }, []);
  const shown = subjects
    .map((_, index) => subjects[(index + count) % subjects.length] ?? '')
    .slice(0, 2 + (count % 3));
  const lines = shown.map((subject) => createElement(Line, { key: subject, subject, count }));
  return createElement('main', { 'data-renderings': count }, lines);
}

const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
Object.assign(window, { pageErrors: errors });

const container = document.getElementById('app');
if (container) createRoot(container).render(createElement(App));
