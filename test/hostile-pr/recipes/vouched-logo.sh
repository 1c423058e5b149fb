# A logo goes up on one more page, on a placement which says by itself that they have seen the page
#
#$ refs diff main...HEAD => 1 /partners#all, met
sed -i 's|^      - { where: "https://www.vendor.example/customers#used-by".*|&\n      - { where: "https://www.vendor.example/partners#all", since: 2026-09-30, met: [page-seen] }|' customers/northmere-university.yaml
