# A branch passes a condition off as a person who was forgotten
#$ refs diff main => 1 conditions Logo on white only
#$ refs diff main...HEAD => 1 → person-1
file=customers/nordlicht.yaml
sed -i '0,/conditions: .*/s//conditions: person-1/' "$file"
