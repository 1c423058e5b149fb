# A person who is willing to do more
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/uses: \[quote, reference-call, speaking\]/uses: [quote, reference-call, speaking, site-visit, analyst-call]/' customers/nordlicht.yaml
