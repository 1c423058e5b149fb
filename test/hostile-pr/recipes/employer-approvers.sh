# An employer no longer says whose yes counts, so that the yes of a user lets its consultant speak for a partner
#
#$ refs diff main...HEAD => 1 needs approval
#$ refs diff main...HEAD => 1 (fallow-instruments): speaking: no → ready
git checkout -q main
newcomer | sed 's/uses: \[name, logo\]/uses: [name, logo, speaking]/' > customers/fallow-instruments.yaml
printf 'advocates:\n  - { id: ann, employer: partner-works, uses: [speaking], verified_on: 2026-09-01 }\n' >> customers/fallow-instruments.yaml
newcomer | sed 's/^name: .*/name: Partner Works/; s/uses: \[name, logo\]/uses: [speaking]/; s/granted_as: legal/granted_as: user/; /^assets:/,$d' > customers/partner-works.yaml
echo 'approvers: { any: [legal] }' >> customers/partner-works.yaml
git add -A
git commit -qm "Ann works for a partner"
git checkout -q -B pr
sed -i '/^approvers/d' customers/partner-works.yaml
