import { Component, type ReactNode } from 'react';
import { Broken } from './Broken';

type Props = { children: ReactNode };

/** A page that breaks leaves bar and menu standing. React knows no other form for this than a class. */
export class PageBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
