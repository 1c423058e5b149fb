# A home in the checkout, with a config of git
#
#@ env HOME=$PWD
#@ env GIT_CONFIG_GLOBAL=$PWD/.gitconfig
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs diff main...HEAD => 1 needs approval
#$ refs diff => any
#$ refs doctor => any
#$ refs show nordlicht => any
printf '[core]\n\tfsmonitor = %s\n[diff]\n\texternal = %s\n[filter "x"]\n\tclean = %s\n' "$CANARY" "$CANARY" "$CANARY" > .gitconfig
echo '*.yaml filter=x' > .gitattributes
widen
