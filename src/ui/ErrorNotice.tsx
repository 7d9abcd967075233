import { Button } from "./Button.tsx";

type ErrorNoticeProps = {
  readonly title: string;
  readonly hint: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
};

/** What failed, where, and the button that tries again. */
export function ErrorNotice({ title, hint, retryLabel, onRetry }: ErrorNoticeProps) {
  return (
    <div role="alert" className="border-l-2 border-ink py-2 pl-4">
      <p className="font-medium">{title}</p>
      <p className="mb-3 text-muted">{hint}</p>
      <Button onClick={onRetry}>{retryLabel}</Button>
    </div>
  );
}
