# Presses the tab key behind each line, in a terminal of its own: prints the line, and below it what zsh would offer.
# With a first argument --inside: what that terminal runs. Its tab key writes the offers out instead of drawing them.
if [[ $1 == --inside ]]; then
  PS1=
  autoload -Uz compinit && compinit -D
  source <(refs completion zsh)
  _files() { [[ $1 == -/ ]] && offered+=($IPREFIX"folders") || offered+=($IPREFIX"files") }
  compadd() {
    [[ -n ${argv[(r)-[OAD]]} ]] && { builtin compadd "$@"; return }
    local -a hits
    builtin compadd -A hits "$@"
    offered+=("${hits[@]}")
  }
  _press() {
    local -a offered
    _main_complete
    print -rn -- $'\x01'"${(F)offered}"$'\x02'
    compstate[insert]= compstate[list]=
  }
  zle -C press complete-word _press
  bindkey '^I' press
  print -n -- $'\x02'
  return
fi
zmodload zsh/zpty
zpty terminal zsh -f -i
zpty -w terminal "source ${(q)0:A} --inside"
zpty -r terminal said $'*\x02'
for line in "$@"; do
  # ^U forgets the line before.
  zpty -wn terminal $'\x15'"$line"$'\t'
  zpty -r terminal said $'*\x02'
  print -r -- "> $line"
  print -r -- "${${${said##*$'\x01'}%$'\x02'}//$'\r'/}"
done
zpty -d terminal
