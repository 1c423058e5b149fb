# Who rests by their own word in one file is another person there from now on, and may be asked in the other
#
#$ refs diff main...HEAD => 1 needs approval
#$ refs diff main...HEAD => 1 (fallow-instruments): 
git checkout -q main
newcomer | sed 's/uses: \[name, logo\]/uses: [name, logo, quote]/' > customers/fallow-instruments.yaml
printf 'advocates:\n  - { id: ann, person: ann-one, uses: [quote], verified_on: 2026-09-01 }\n' >> customers/fallow-instruments.yaml
printf 'name: Old Works\nstatus: active\nadvocates:\n  - { id: ann, person: ann-one, status: resting }\n' > customers/old-works.yaml
git add -A
git commit -qm "Ann has moved"
git checkout -q -B pr
sed -i 's/person: ann-one, //' customers/old-works.yaml
