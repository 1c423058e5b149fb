# Inside the terminal of tab.zsh: offers are written out between marks instead of being drawn.
PS1= ; unsetopt zle_bracketed_paste 2>/dev/null
autoload -Uz compinit && compinit -D
source <(refs completion zsh)
_files() { offered+=("${${argv[1]-}:+(dirnames)}${${argv[1]-(default)}:#-*}") }
compadd() {
  [[ ${argv[(r)-[OAD]]-} ]] && { builtin compadd "$@"; return }
  local -a hits
  builtin compadd -A hits "$@"
  offered+=("${hits[@]}")
}
press() {
  local -a offered
  ...
}
