# A file that is another company now
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/^name: .*/name: Fallow Instruments/; s/^aliases: .*//; s/^domains: .*/domains: [fallow.example]/' customers/polder-vane.yaml
