import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorMessage } from './ErrorMessage.js';

interface ErrorBoundaryProps {
  /** Where the reader is; going elsewhere clears the error. */
  place: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  error: Error | null;
  errorInfo?: ErrorInfo;
}

// A page whose script could not be fetched fails for good until the application is loaded anew.
const reload = () => window.location.reload();

/** Keeps bar and menu usable when a page fails. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override componentDidCatch(_error: Error, errorInfo: ErrorInfo) {
    this.setState({ errorInfo });
  }

  override componentDidUpdate(previous: ErrorBoundaryProps) {
    if (this.state.error && previous.place !== this.props.place) this.setState({ error: null });
  }

  override render() {
    const { error, errorInfo } = this.state;
    if (!error) return this.props.children;
    return <ErrorMessage error={error} errorInfo={errorInfo} onRetry={reload} />;
  }
}
