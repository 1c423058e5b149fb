import { plain } from './escape.ts';

/** The shells that can complete `refs`. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A word that may come next, and its meaning. */
export interface CompletionCandidate {
  readonly value: string;
  readonly summary?: string | undefined;
  /** It stands for the typed word, and need not begin with it. */
  readonly isInstead?: boolean;
}

/** The possible next words, or a kind that the shell completes itself. */
export interface Completion {
  readonly kind: 'words' | 'files' | 'folders';
  readonly candidates: readonly CompletionCandidate[];
}

/** Says whether every shell takes the text literally and as one word, quoted or not. */
export const isPlainWord = (text: string): boolean => /^(?:--)?[\p{L}\p{N}_][\p{L}\p{N}\p{M}_./=+:#,-]*$/u.test(text);

/**
 * The answer to the script of a shell: the kind on the first line (`instead` for words that replace the typed one), then
 * one candidate per line. Its summary follows a
 * tab where the shell shows it. Words that a shell would interpret are left out.
 */
export function completionText({ kind, candidates }: Completion, shell: Shell): string {
  const lines = candidates
    .filter(({ value }) => isPlainWord(value))
    .map(({ value, summary }) => {
      // zsh takes what follows a colon for the summary.
      const word = shell === 'zsh' ? value.replaceAll(':', '\\:') : value;
      return shell === 'bash' || summary === undefined ? `${word}\n` : `${word}\t${plain(summary)}\n`;
    });
  return `${candidates.some(({ isInstead }) => isInstead) ? 'instead' : kind}\n${lines.join('')}`;
}

/** The script to source. It asks `refs completion SHELL --candidates`, so it need not change with `refs`. */
export const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completes refs in bash. In ~/.bashrc: eval "$(refs completion bash)"
_refs() {
  local kind candidate
  COMPREPLY=()
  {
    IFS= read -r kind
    while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done
  } < <(refs completion bash --candidates -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  case $kind in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
  esac
}
complete -F _refs refs
`,
  zsh: `#compdef refs
# Completes refs in zsh. In ~/.zshrc, below compinit: source <(refs completion zsh)
# Or save it as _refs in a folder of $fpath.
_refs() {
  local line
  local -a answer described
  answer=("\${(@f)$(refs completion zsh --candidates -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  case $answer[1] in
    files | folders)
      [[ $PREFIX == --*=* ]] && compset -P 1 '*='
      [[ $answer[1] == files ]] && _files || _files -/
      ;;
    words)
      for line in "\${(@)answer[2,-1]}"; do
        described+=("\${line/$'\\t'/:}")
      done
      _describe refs described
      ;;
    instead) compadd -U -- "\${answer[2]%%$'\\t'*}" ;;
  esac
}
if [[ $funcstack[1] == _refs ]]; then
  _refs "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _refs refs
fi
`,
  fish: `# Completes refs in fish. Save it: refs completion fish > ~/.config/fish/completions/refs.fish
function __refs_candidates
    set -l typed (commandline -opc)
    set -l word (commandline -ct)
    set -l answer (refs completion fish --candidates -- $typed[2..-1] "$word" 2>/dev/null)
    set -l kind $answer[1]
    set -e answer[1]
    switch "$kind"
        case files folders
            set -l flag (string match --regex -- '^--[^=]*=' "$word")
            set -l path (string replace --regex -- '^--[^=]*=' '' "$word")
            if test $kind = files
                __fish_complete_path "$path" | string replace --regex -- '^' "$flag"
            else
                __fish_complete_directories "$path" | string replace --regex -- '^' "$flag"
            end
        case words instead
            string join -- \\n $answer
    end
end
complete --command refs --no-files --arguments '(__refs_candidates)'
`,
};
