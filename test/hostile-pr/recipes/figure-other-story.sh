# The same by a story of another id, which a grant without stories covers
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/- id: open-budget/- id: open-budget-2/; s/story: open-budget$/story: open-budget-2/; 0,/after: /s/after: .*/after: none/' customers/stadt-lindenfurt.yaml
