# Other words in a quote, and their hash
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/text: We closed the books in three days./text: We closed the books in no time./; s/approved_text_sha256: .*/approved_text_sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08/' customers/nordlicht.yaml
