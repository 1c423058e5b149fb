# Customer files that git is told are binary, and that no export has
#
#$ refs diff main => 1 needs approval
#$ refs diff main...HEAD => 1 needs approval
#$ refs check --since main => 1
printf '*.yaml binary -diff -merge export-ignore export-subst\n' > .gitattributes
widen
expose
