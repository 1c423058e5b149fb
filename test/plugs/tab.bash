# Presses the tab key behind each line: prints the line, and below it what bash would offer.
eval "$(refs completion bash)"
compopt() { [[ $2 == dirnames ]] && COMPREPLY+=(folders) || COMPREPLY+=(files); }
for line in "$@"; do
  # Blanks part words, and "=" and ":" are words of their own, as COMP_WORDBREAKS has it.
  parted=${line//=/ = }
  read -ra COMP_WORDS <<<"${parted//:/ : }"
  [[ $line == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _refs
  echo "> $line"
  printf '%s\n' "${COMPREPLY[@]}"
done
