# What they require first is now a former id of something that is easier to have
#
#$ refs diff main...HEAD => 1 the meaning of nda in requirements
sed -i '/^    nda:/d; s/name: Their brand desk has looked at it/&, was: [nda]/' refs.config.yaml
