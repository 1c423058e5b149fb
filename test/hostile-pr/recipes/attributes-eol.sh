# Customer files with other line ends and an ident
#
#$ refs diff main => 1 needs approval
#$ refs diff main...HEAD => 1 needs approval
#$ refs check --since main => 1
printf '*.yaml text eol=crlf ident\n' > .gitattributes
widen
expose
sed -i '1i # $Id$' customers/nordlicht.yaml
