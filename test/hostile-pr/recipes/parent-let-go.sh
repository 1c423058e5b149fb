# A parent who asked not to be contacted is active again: of its own it gains nothing, and its child may be shown
#
#$ refs diff main...HEAD => 1 needs approval
#$ refs diff main...HEAD => 1 (fallow-instruments): 
git checkout -q main
{ newcomer; echo 'parent: harbour-holdings'; } > customers/fallow-instruments.yaml
printf 'name: Harbour Holdings\nstatus: do-not-contact\n' > customers/harbour-holdings.yaml
git add -A
git commit -qm "A group"
git checkout -q -B pr
sed -i 's/^status: do-not-contact/status: active/' customers/harbour-holdings.yaml
