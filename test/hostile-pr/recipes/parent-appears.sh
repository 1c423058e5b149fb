# The file of a parent that nobody found appears, without a word of consent: its child may be shown
#
#$ refs diff main...HEAD => 1 needs approval
#$ refs diff main...HEAD => 1 (fallow-instruments): 
git checkout -q main
{ newcomer; echo 'parent: harbour-holdings'; } > customers/fallow-instruments.yaml
git add -A
git commit -qm "A child"
git checkout -q -B pr
printf 'name: Harbour Holdings\nstatus: nominated\n' > customers/harbour-holdings.yaml
