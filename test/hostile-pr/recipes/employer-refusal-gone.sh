# An employer who declined no longer does: it gains an answer of its own, and its consultant may speak for a partner
#
#$ refs diff main...HEAD => 1 needs approval
#$ refs diff main...HEAD => 1 (fallow-instruments): speaking: no → ready
git checkout -q main
newcomer | sed 's/uses: \[name, logo\]/uses: [name, logo, speaking]/' > customers/fallow-instruments.yaml
printf 'advocates:\n  - { id: ann, employer: partner-works, uses: [speaking], verified_on: 2026-09-01 }\n' >> customers/fallow-instruments.yaml
newcomer | sed 's/^name: .*/name: Partner Works/; s/uses: \[name, logo\]/uses: [speaking]/; /^assets:/,$d' > customers/partner-works.yaml
printf '  - { id: no, status: declined, uses: [speaking], declined_on: 2026-09-01, reason: no-time }\n' >> customers/partner-works.yaml
git add -A
git commit -qm "Ann works for a partner"
git checkout -q -B pr
sed -i '/id: no, status/d' customers/partner-works.yaml
