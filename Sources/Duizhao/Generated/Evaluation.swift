// Generated from Sources/Duizhao/Data/evaluation.json by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let evaluation = ####"""
{
  "leaveOnePlanOut" : {
    "calibration" : [
      {
        "count" : 4,
        "from" : 0.2,
        "probability" : 0.28453345544378134,
        "right" : 0.25
      },
      {
        "count" : 16,
        "from" : 0.3,
        "probability" : 0.35114989059798557,
        "right" : 0.125
      },
      {
        "count" : 31,
        "from" : 0.4,
        "probability" : 0.4511222035722173,
        "right" : 0.2903225806451613
      },
      {
        "count" : 31,
        "from" : 0.5,
        "probability" : 0.5523906036670573,
        "right" : 0.4838709677419355
      },
      {
        "count" : 29,
        "from" : 0.6,
        "probability" : 0.650039157926008,
        "right" : 0.5172413793103449
      },
      {
        "count" : 35,
        "from" : 0.7,
        "probability" : 0.7592660012819014,
        "right" : 0.8285714285714286
      },
      {
        "count" : 65,
        "from" : 0.8,
        "probability" : 0.8552806726436356,
        "right" : 0.8
      },
      {
        "count" : 340,
        "from" : 0.9,
        "probability" : 0.9718856244575275,
        "right" : 0.9676470588235294
      }
    ],
    "calibrationError" : 0.040247932247084825,
    "coded" : 547,
    "confusions" : [
      {
        "coded" : "I02",
        "count" : 5,
        "examples" : [
          "huangshi/P三/2",
          "huangshi/P三/8",
          "jialing/1/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "-",
        "count" : 4,
        "examples" : [
          "jialing/25/2",
          "jialing/26/3",
          "jialing/27/2"
        ],
        "given" : "F02"
      },
      {
        "coded" : "-",
        "count" : 3,
        "examples" : [
          "jialing/13/2",
          "jialing/14/2",
          "jialing/15/2"
        ],
        "given" : "C02"
      },
      {
        "coded" : "-",
        "count" : 3,
        "examples" : [
          "jialing/0/1",
          "sichuan/0/1",
          "sichuan/0/2"
        ],
        "given" : "I02"
      },
      {
        "coded" : "Z01",
        "count" : 3,
        "examples" : [
          "huangshi/0/1",
          "jialing/0/7",
          "sichuan/0/3"
        ],
        "given" : "I02"
      },
      {
        "coded" : "-",
        "count" : 2,
        "examples" : [
          "jialing/18/4",
          "jialing/19/2"
        ],
        "given" : "D02"
      },
      {
        "coded" : "A01",
        "count" : 2,
        "examples" : [
          "huangshi/1/6",
          "jialing/9/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "A09",
        "count" : 2,
        "examples" : [
          "huangshi/2/15",
          "sichuan/6/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "B03",
        "count" : 2,
        "examples" : [
          "huangshi/4/5",
          "sichuan/17/3"
        ],
        "given" : "C04"
      },
      {
        "coded" : "E02",
        "count" : 2,
        "examples" : [
          "huangshi/11/3",
          "huangshi/12/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "F05",
        "count" : 2,
        "examples" : [
          "huangshi/15/1",
          "huangshi/15/2"
        ],
        "given" : "F06"
      },
      {
        "coded" : "H07",
        "count" : 2,
        "examples" : [
          "huangshi/23/1",
          "sichuan/61/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "I01",
        "count" : 2,
        "examples" : [
          "jialing/2/1",
          "sichuan/66/2"
        ],
        "given" : "I02"
      },
      {
        "coded" : "I13",
        "count" : 2,
        "examples" : [
          "jialing/G四/1",
          "jialing/G四/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "I14",
        "count" : 2,
        "examples" : [
          "jialing/G三/1",
          "jialing/G三/2"
        ],
        "given" : "-"
      },
      {
        "coded" : "J01",
        "count" : 2,
        "examples" : [
          "sichuan/18/1",
          "sichuan/63/2"
        ],
        "given" : "B01"
      },
      {
        "coded" : "-",
        "count" : 1,
        "examples" : [
          "jialing/8/2"
        ],
        "given" : "A04"
      },
      {
        "coded" : "-",
        "count" : 1,
        "examples" : [
          "jialing/20/4"
        ],
        "given" : "D05"
      },
      {
        "coded" : "-",
        "count" : 1,
        "examples" : [
          "jialing/28/4"
        ],
        "given" : "F06"
      },
      {
        "coded" : "A01",
        "count" : 1,
        "examples" : [
          "jialing/9/2"
        ],
        "given" : "A12"
      },
      {
        "coded" : "A02",
        "count" : 1,
        "examples" : [
          "sichuan/2/3"
        ],
        "given" : "H01"
      },
      {
        "coded" : "A03",
        "count" : 1,
        "examples" : [
          "sichuan/3/2"
        ],
        "given" : "A04"
      },
      {
        "coded" : "A08",
        "count" : 1,
        "examples" : [
          "huangshi/2/9"
        ],
        "given" : "G04"
      },
      {
        "coded" : "A10",
        "count" : 1,
        "examples" : [
          "huangshi/2/14"
        ],
        "given" : "-"
      },
      {
        "coded" : "A12",
        "count" : 1,
        "examples" : [
          "huangshi/2/16"
        ],
        "given" : "-"
      },
      {
        "coded" : "A12",
        "count" : 1,
        "examples" : [
          "huangshi/2/4"
        ],
        "given" : "A03"
      },
      {
        "coded" : "A13",
        "count" : 1,
        "examples" : [
          "sichuan/10/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "A16",
        "count" : 1,
        "examples" : [
          "huangshi/3/6"
        ],
        "given" : "A23"
      },
      {
        "coded" : "B01",
        "count" : 1,
        "examples" : [
          "sichuan/15/4"
        ],
        "given" : "B04"
      },
      {
        "coded" : "B04",
        "count" : 1,
        "examples" : [
          "jialing/11/1"
        ],
        "given" : "B06"
      },
      {
        "coded" : "B05",
        "count" : 1,
        "examples" : [
          "sichuan/20/2"
        ],
        "given" : "B04"
      },
      {
        "coded" : "B05",
        "count" : 1,
        "examples" : [
          "sichuan/20/1"
        ],
        "given" : "C07"
      },
      {
        "coded" : "B06",
        "count" : 1,
        "examples" : [
          "sichuan/21/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "B07",
        "count" : 1,
        "examples" : [
          "jialing/12/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "B09",
        "count" : 1,
        "examples" : [
          "sichuan/58/1"
        ],
        "given" : "H09"
      },
      {
        "coded" : "C04",
        "count" : 1,
        "examples" : [
          "sichuan/24/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "C09",
        "count" : 1,
        "examples" : [
          "huangshi/8/3"
        ],
        "given" : "C10"
      },
      {
        "coded" : "D01",
        "count" : 1,
        "examples" : [
          "huangshi/9/4"
        ],
        "given" : "-"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "sichuan/29/1"
        ],
        "given" : "D01"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "huangshi/9/6"
        ],
        "given" : "D09"
      },
      {
        "coded" : "D04",
        "count" : 1,
        "examples" : [
          "huangshi/10/2"
        ],
        "given" : "D08"
      },
      {
        "coded" : "D06",
        "count" : 1,
        "examples" : [
          "sichuan/32/4"
        ],
        "given" : "D08"
      },
      {
        "coded" : "D14",
        "count" : 1,
        "examples" : [
          "huangshi/9/5"
        ],
        "given" : "D01"
      },
      {
        "coded" : "D15",
        "count" : 1,
        "examples" : [
          "jialing/18/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "D15",
        "count" : 1,
        "examples" : [
          "jialing/18/3"
        ],
        "given" : "D08"
      },
      {
        "coded" : "E03",
        "count" : 1,
        "examples" : [
          "sichuan/40/2"
        ],
        "given" : "E10"
      },
      {
        "coded" : "E04",
        "count" : 1,
        "examples" : [
          "huangshi/12/2"
        ],
        "given" : "-"
      },
      {
        "coded" : "E04",
        "count" : 1,
        "examples" : [
          "huangshi/11/4"
        ],
        "given" : "E02"
      },
      {
        "coded" : "F02",
        "count" : 1,
        "examples" : [
          "jialing/26/2"
        ],
        "given" : "-"
      },
      {
        "coded" : "F02",
        "count" : 1,
        "examples" : [
          "huangshi/13/4"
        ],
        "given" : "F01"
      },
      {
        "coded" : "F05",
        "count" : 1,
        "examples" : [
          "sichuan/46/3"
        ],
        "given" : "I14"
      },
      {
        "coded" : "F06",
        "count" : 1,
        "examples" : [
          "sichuan/47/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "F09",
        "count" : 1,
        "examples" : [
          "jialing/28/2"
        ],
        "given" : "F05"
      },
      {
        "coded" : "G01",
        "count" : 1,
        "examples" : [
          "sichuan/50/3"
        ],
        "given" : "B08"
      },
      {
        "coded" : "G02",
        "count" : 1,
        "examples" : [
          "sichuan/51/1"
        ],
        "given" : "G12"
      },
      {
        "coded" : "G04",
        "count" : 1,
        "examples" : [
          "huangshi/18/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "G05",
        "count" : 1,
        "examples" : [
          "sichuan/53/4"
        ],
        "given" : "A02"
      },
      {
        "coded" : "G05",
        "count" : 1,
        "examples" : [
          "huangshi/18/3"
        ],
        "given" : "G04"
      },
      {
        "coded" : "H02",
        "count" : 1,
        "examples" : [
          "sichuan/59/3"
        ],
        "given" : "H08"
      },
      {
        "coded" : "H04",
        "count" : 1,
        "examples" : [
          "sichuan/60/4"
        ],
        "given" : "H01"
      },
      {
        "coded" : "H05",
        "count" : 1,
        "examples" : [
          "sichuan/61/3"
        ],
        "given" : "H06"
      },
      {
        "coded" : "I02",
        "count" : 1,
        "examples" : [
          "huangshi/P三/9"
        ],
        "given" : "I01"
      },
      {
        "coded" : "I02",
        "count" : 1,
        "examples" : [
          "jialing/3/1"
        ],
        "given" : "I05"
      },
      {
        "coded" : "I04",
        "count" : 1,
        "examples" : [
          "sichuan/69/3"
        ],
        "given" : "I13"
      },
      {
        "coded" : "I05",
        "count" : 1,
        "examples" : [
          "jialing/G五/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "I12",
        "count" : 1,
        "examples" : [
          "sichuan/76/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/5"
        ],
        "given" : "-"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/3"
        ],
        "given" : "A05"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/2"
        ],
        "given" : "A06"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/1"
        ],
        "given" : "A12"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/6"
        ],
        "given" : "A15"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/4"
        ],
        "given" : "H05"
      },
      {
        "coded" : "Z01",
        "count" : 1,
        "examples" : [
          "jialing/P一/2"
        ],
        "given" : "-"
      }
    ],
    "f1" : {
      "high" : 0.8498635122838945,
      "low" : 0.796028880866426,
      "value" : 0.8233151183970856
    },
    "given" : 551,
    "mainTopicAccuracy" : {
      "high" : 0.8662551440329218,
      "low" : 0.8043912175648703,
      "value" : 0.8350100603621731
    },
    "noTopicAccuracy" : 0.6052631578947368,
    "precision" : {
      "high" : 0.8519924098671727,
      "low" : 0.7874306839186691,
      "value" : 0.8203266787658802
    },
    "recall" : {
      "high" : 0.8594306049822064,
      "low" : 0.7913669064748201,
      "value" : 0.8263254113345521
    },
    "right" : 452,
    "sentences" : 535,
    "topics" : [
      {
        "code" : "A01",
        "coded" : 11,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "A02",
        "coded" : 5,
        "given" : 8,
        "right" : 5
      },
      {
        "code" : "A03",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A04",
        "coded" : 3,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "A05",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "A06",
        "coded" : 4,
        "given" : 7,
        "right" : 4
      },
      {
        "code" : "A07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A08",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A09",
        "coded" : 9,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "A10",
        "coded" : 7,
        "given" : 7,
        "right" : 5
      },
      {
        "code" : "A11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A12",
        "coded" : 7,
        "given" : 8,
        "right" : 5
      },
      {
        "code" : "A13",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A14",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A15",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "A16",
        "coded" : 6,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A17",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A18",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A19",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A20",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A21",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A22",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A23",
        "coded" : 1,
        "given" : 3,
        "right" : 1
      },
      {
        "code" : "B01",
        "coded" : 8,
        "given" : 15,
        "right" : 8
      },
      {
        "code" : "B02",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B03",
        "coded" : 5,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "B04",
        "coded" : 8,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "B05",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "B06",
        "coded" : 7,
        "given" : 7,
        "right" : 6
      },
      {
        "code" : "B07",
        "coded" : 8,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "B08",
        "coded" : 3,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "B09",
        "coded" : 5,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "C01",
        "coded" : 3,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "C02",
        "coded" : 3,
        "given" : 6,
        "right" : 3
      },
      {
        "code" : "C03",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C04",
        "coded" : 3,
        "given" : 4,
        "right" : 2
      },
      {
        "code" : "C05",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C06",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C07",
        "coded" : 5,
        "given" : 7,
        "right" : 4
      },
      {
        "code" : "C08",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C09",
        "coded" : 7,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "C10",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "C11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D01",
        "coded" : 7,
        "given" : 8,
        "right" : 6
      },
      {
        "code" : "D02",
        "coded" : 6,
        "given" : 7,
        "right" : 5
      },
      {
        "code" : "D03",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D04",
        "coded" : 7,
        "given" : 7,
        "right" : 6
      },
      {
        "code" : "D05",
        "coded" : 8,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "D06",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D07",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D08",
        "coded" : 3,
        "given" : 5,
        "right" : 3
      },
      {
        "code" : "D09",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D10",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D12",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D13",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "D14",
        "coded" : 2,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "D15",
        "coded" : 5,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "D17",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E01",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E02",
        "coded" : 4,
        "given" : 5,
        "right" : 2
      },
      {
        "code" : "E03",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E04",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "E05",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E06",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "E07",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E09",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E10",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "F01",
        "coded" : 8,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "F02",
        "coded" : 6,
        "given" : 10,
        "right" : 5
      },
      {
        "code" : "F03",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "F04",
        "coded" : 8,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "F05",
        "coded" : 9,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "F06",
        "coded" : 9,
        "given" : 12,
        "right" : 8
      },
      {
        "code" : "F07",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "F08",
        "coded" : 8,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "F09",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F10",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G01",
        "coded" : 4,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "G02",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "G03",
        "coded" : 6,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "G04",
        "coded" : 10,
        "given" : 10,
        "right" : 8
      },
      {
        "code" : "G05",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "G06",
        "coded" : 7,
        "given" : 9,
        "right" : 7
      },
      {
        "code" : "G07",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G08",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "G09",
        "coded" : 9,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "G10",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G11",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "G12",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "H01",
        "coded" : 9,
        "given" : 11,
        "right" : 9
      },
      {
        "code" : "H02",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "H03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "H04",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H05",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "H06",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "H07",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H08",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "H09",
        "coded" : 1,
        "given" : 4,
        "right" : 1
      },
      {
        "code" : "I01",
        "coded" : 4,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "I02",
        "coded" : 14,
        "given" : 14,
        "right" : 7
      },
      {
        "code" : "I03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I04",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "I05",
        "coded" : 8,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "I06",
        "coded" : 5,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "I07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I08",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I09",
        "coded" : 10,
        "given" : 11,
        "right" : 10
      },
      {
        "code" : "I10",
        "coded" : 7,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "I11",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I12",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "I13",
        "coded" : 5,
        "given" : 4,
        "right" : 2
      },
      {
        "code" : "I14",
        "coded" : 6,
        "given" : 6,
        "right" : 4
      },
      {
        "code" : "I15",
        "coded" : 0,
        "given" : 1,
        "right" : 0
      },
      {
        "code" : "J01",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "J02",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "J03",
        "coded" : 6,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "Z01",
        "coded" : 6,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "Z02",
        "coded" : 3,
        "given" : 4,
        "right" : 3
      }
    ]
  },
  "targets" : {
    "differences" : [
      {
        "actual" : "I02",
        "expected" : "I01",
        "field" : "topic",
        "found" : "jialing/T003",
        "gold" : "jialing/003"
      },
      {
        "actual" : "H01",
        "expected" : "A03",
        "field" : "topic",
        "found" : "jialing/T006",
        "gold" : "jialing/006"
      }
    ],
    "extras" : [

    ],
    "found" : 73,
    "gold" : 73,
    "hits" : 73,
    "misses" : [

    ],
    "right" : {
      "comparator" : 73,
      "due" : 73,
      "indicator" : 73,
      "kind" : 73,
      "per" : 73,
      "status" : 73,
      "strength" : 73,
      "topic" : 71,
      "unit" : 73
    }
  },
  "targetsByPlan" : [
    {
      "figures" : {
        "differences" : [

        ],
        "extras" : [

        ],
        "found" : 16,
        "gold" : 16,
        "hits" : 16,
        "misses" : [

        ],
        "right" : {
          "comparator" : 16,
          "due" : 16,
          "indicator" : 16,
          "kind" : 16,
          "per" : 16,
          "status" : 16,
          "strength" : 16,
          "topic" : 16,
          "unit" : 16
        }
      },
      "plan" : "huangshi"
    },
    {
      "figures" : {
        "differences" : [
          {
            "actual" : "I02",
            "expected" : "I01",
            "field" : "topic",
            "found" : "jialing/T003",
            "gold" : "jialing/003"
          },
          {
            "actual" : "H01",
            "expected" : "A03",
            "field" : "topic",
            "found" : "jialing/T006",
            "gold" : "jialing/006"
          }
        ],
        "extras" : [

        ],
        "found" : 26,
        "gold" : 26,
        "hits" : 26,
        "misses" : [

        ],
        "right" : {
          "comparator" : 26,
          "due" : 26,
          "indicator" : 26,
          "kind" : 26,
          "per" : 26,
          "status" : 26,
          "strength" : 26,
          "topic" : 24,
          "unit" : 26
        }
      },
      "plan" : "jialing"
    },
    {
      "figures" : {
        "differences" : [

        ],
        "extras" : [

        ],
        "found" : 31,
        "gold" : 31,
        "hits" : 31,
        "misses" : [

        ],
        "right" : {
          "comparator" : 31,
          "due" : 31,
          "indicator" : 31,
          "kind" : 31,
          "per" : 31,
          "status" : 31,
          "strength" : 31,
          "topic" : 31,
          "unit" : 31
        }
      },
      "plan" : "sichuan"
    }
  ],
  "topics" : {
    "calibration" : [
      {
        "count" : 25,
        "from" : 0.4,
        "probability" : 0.45794920034753445,
        "right" : 0.6
      },
      {
        "count" : 34,
        "from" : 0.5,
        "probability" : 0.5513374960076812,
        "right" : 0.5588235294117647
      },
      {
        "count" : 19,
        "from" : 0.6,
        "probability" : 0.6568734014141719,
        "right" : 0.7368421052631579
      },
      {
        "count" : 21,
        "from" : 0.7,
        "probability" : 0.7482748497932687,
        "right" : 0.6666666666666666
      },
      {
        "count" : 59,
        "from" : 0.8,
        "probability" : 0.8560845030929634,
        "right" : 0.7966101694915254
      },
      {
        "count" : 358,
        "from" : 0.9,
        "probability" : 0.9738385616985221,
        "right" : 0.9860335195530726
      }
    ],
    "calibrationError" : 0.028902621977235986,
    "coded" : 547,
    "confusions" : [
      {
        "coded" : "I02",
        "count" : 5,
        "examples" : [
          "huangshi/P三/2",
          "huangshi/P三/8",
          "jialing/1/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "-",
        "count" : 3,
        "examples" : [
          "jialing/0/1",
          "jialing/0/3",
          "sichuan/0/1"
        ],
        "given" : "I02"
      },
      {
        "coded" : "Z01",
        "count" : 3,
        "examples" : [
          "huangshi/0/1",
          "jialing/0/7",
          "sichuan/0/3"
        ],
        "given" : "I02"
      },
      {
        "coded" : "-",
        "count" : 2,
        "examples" : [
          "jialing/18/4",
          "jialing/19/2"
        ],
        "given" : "D02"
      },
      {
        "coded" : "A01",
        "count" : 2,
        "examples" : [
          "huangshi/1/6",
          "jialing/9/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "A09",
        "count" : 2,
        "examples" : [
          "huangshi/2/15",
          "sichuan/6/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "F05",
        "count" : 2,
        "examples" : [
          "huangshi/15/1",
          "huangshi/15/2"
        ],
        "given" : "F06"
      },
      {
        "coded" : "H07",
        "count" : 2,
        "examples" : [
          "huangshi/23/1",
          "sichuan/61/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "I13",
        "count" : 2,
        "examples" : [
          "jialing/G四/1",
          "jialing/G四/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "I14",
        "count" : 2,
        "examples" : [
          "jialing/G三/1",
          "jialing/G三/2"
        ],
        "given" : "-"
      },
      {
        "coded" : "J01",
        "count" : 2,
        "examples" : [
          "sichuan/18/1",
          "sichuan/63/2"
        ],
        "given" : "B01"
      },
      {
        "coded" : "J03",
        "count" : 2,
        "examples" : [
          "sichuan/65/4",
          "sichuan/65/5"
        ],
        "given" : "-"
      },
      {
        "coded" : "J03",
        "count" : 2,
        "examples" : [
          "sichuan/65/2",
          "sichuan/65/3"
        ],
        "given" : "A06"
      },
      {
        "coded" : "A01",
        "count" : 1,
        "examples" : [
          "jialing/9/2"
        ],
        "given" : "A12"
      },
      {
        "coded" : "A03",
        "count" : 1,
        "examples" : [
          "sichuan/3/2"
        ],
        "given" : "A04"
      },
      {
        "coded" : "A10",
        "count" : 1,
        "examples" : [
          "huangshi/2/14"
        ],
        "given" : "-"
      },
      {
        "coded" : "A12",
        "count" : 1,
        "examples" : [
          "huangshi/2/16"
        ],
        "given" : "-"
      },
      {
        "coded" : "A13",
        "count" : 1,
        "examples" : [
          "sichuan/10/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "A16",
        "count" : 1,
        "examples" : [
          "huangshi/3/6"
        ],
        "given" : "A23"
      },
      {
        "coded" : "B03",
        "count" : 1,
        "examples" : [
          "huangshi/4/5"
        ],
        "given" : "C04"
      },
      {
        "coded" : "B04",
        "count" : 1,
        "examples" : [
          "jialing/11/1"
        ],
        "given" : "B06"
      },
      {
        "coded" : "B05",
        "count" : 1,
        "examples" : [
          "sichuan/20/2"
        ],
        "given" : "B04"
      },
      {
        "coded" : "B05",
        "count" : 1,
        "examples" : [
          "sichuan/20/1"
        ],
        "given" : "C07"
      },
      {
        "coded" : "B06",
        "count" : 1,
        "examples" : [
          "sichuan/21/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "B07",
        "count" : 1,
        "examples" : [
          "jialing/12/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "B09",
        "count" : 1,
        "examples" : [
          "sichuan/58/1"
        ],
        "given" : "H09"
      },
      {
        "coded" : "C04",
        "count" : 1,
        "examples" : [
          "sichuan/24/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "C09",
        "count" : 1,
        "examples" : [
          "huangshi/8/3"
        ],
        "given" : "C10"
      },
      {
        "coded" : "D01",
        "count" : 1,
        "examples" : [
          "huangshi/9/4"
        ],
        "given" : "-"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "sichuan/29/1"
        ],
        "given" : "D01"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "huangshi/9/6"
        ],
        "given" : "D09"
      },
      {
        "coded" : "D04",
        "count" : 1,
        "examples" : [
          "huangshi/10/2"
        ],
        "given" : "D08"
      },
      {
        "coded" : "D06",
        "count" : 1,
        "examples" : [
          "sichuan/32/4"
        ],
        "given" : "-"
      },
      {
        "coded" : "D14",
        "count" : 1,
        "examples" : [
          "huangshi/9/5"
        ],
        "given" : "D01"
      },
      {
        "coded" : "D15",
        "count" : 1,
        "examples" : [
          "jialing/18/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "D15",
        "count" : 1,
        "examples" : [
          "jialing/18/3"
        ],
        "given" : "D08"
      },
      {
        "coded" : "E02",
        "count" : 1,
        "examples" : [
          "huangshi/11/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "E03",
        "count" : 1,
        "examples" : [
          "sichuan/40/2"
        ],
        "given" : "E10"
      },
      {
        "coded" : "E04",
        "count" : 1,
        "examples" : [
          "huangshi/11/4"
        ],
        "given" : "E02"
      },
      {
        "coded" : "F02",
        "count" : 1,
        "examples" : [
          "jialing/26/2"
        ],
        "given" : "-"
      },
      {
        "coded" : "F05",
        "count" : 1,
        "examples" : [
          "sichuan/46/3"
        ],
        "given" : "I14"
      },
      {
        "coded" : "F09",
        "count" : 1,
        "examples" : [
          "jialing/28/2"
        ],
        "given" : "F05"
      },
      {
        "coded" : "G01",
        "count" : 1,
        "examples" : [
          "sichuan/50/3"
        ],
        "given" : "B08"
      },
      {
        "coded" : "G02",
        "count" : 1,
        "examples" : [
          "sichuan/51/1"
        ],
        "given" : "G12"
      },
      {
        "coded" : "G04",
        "count" : 1,
        "examples" : [
          "huangshi/18/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "G05",
        "count" : 1,
        "examples" : [
          "sichuan/53/4"
        ],
        "given" : "A02"
      },
      {
        "coded" : "G05",
        "count" : 1,
        "examples" : [
          "huangshi/18/3"
        ],
        "given" : "G04"
      },
      {
        "coded" : "G09",
        "count" : 1,
        "examples" : [
          "huangshi/20/5"
        ],
        "given" : "A10"
      },
      {
        "coded" : "H04",
        "count" : 1,
        "examples" : [
          "sichuan/60/4"
        ],
        "given" : "H01"
      },
      {
        "coded" : "H05",
        "count" : 1,
        "examples" : [
          "sichuan/61/3"
        ],
        "given" : "H06"
      },
      {
        "coded" : "I01",
        "count" : 1,
        "examples" : [
          "jialing/2/1"
        ],
        "given" : "I02"
      },
      {
        "coded" : "I02",
        "count" : 1,
        "examples" : [
          "huangshi/P三/9"
        ],
        "given" : "I01"
      },
      {
        "coded" : "I02",
        "count" : 1,
        "examples" : [
          "jialing/3/1"
        ],
        "given" : "I05"
      },
      {
        "coded" : "I05",
        "count" : 1,
        "examples" : [
          "jialing/G五/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "I12",
        "count" : 1,
        "examples" : [
          "sichuan/76/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/1"
        ],
        "given" : "A12"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/6"
        ],
        "given" : "A15"
      }
    ],
    "f1" : {
      "high" : 0.8918918918918919,
      "low" : 0.8444022770398482,
      "value" : 0.8692380056444027
    },
    "given" : 516,
    "mainTopicAccuracy" : {
      "high" : 0.8895463510848126,
      "low" : 0.8273092369477911,
      "value" : 0.8591549295774648
    },
    "noTopicAccuracy" : 0.868421052631579,
    "precision" : {
      "high" : 0.9213709677419355,
      "low" : 0.8681732580037664,
      "value" : 0.8953488372093024
    },
    "recall" : {
      "high" : 0.8738404452690167,
      "low" : 0.8131672597864769,
      "value" : 0.8446069469835467
    },
    "right" : 462,
    "sentences" : 535,
    "topics" : [
      {
        "code" : "A01",
        "coded" : 11,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "A02",
        "coded" : 5,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A03",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A04",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A05",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "A06",
        "coded" : 4,
        "given" : 6,
        "right" : 4
      },
      {
        "code" : "A07",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A09",
        "coded" : 9,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "A10",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A12",
        "coded" : 7,
        "given" : 7,
        "right" : 5
      },
      {
        "code" : "A13",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A14",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A15",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "A16",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "A17",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A18",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A19",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A20",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A21",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A22",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A23",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "B01",
        "coded" : 8,
        "given" : 11,
        "right" : 8
      },
      {
        "code" : "B02",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B03",
        "coded" : 5,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "B04",
        "coded" : 8,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "B05",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "B06",
        "coded" : 7,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B07",
        "coded" : 8,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "B08",
        "coded" : 3,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "B09",
        "coded" : 5,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C01",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C02",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C03",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C04",
        "coded" : 3,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "C05",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C06",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C07",
        "coded" : 5,
        "given" : 6,
        "right" : 4
      },
      {
        "code" : "C08",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C09",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "C10",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "C11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D01",
        "coded" : 7,
        "given" : 8,
        "right" : 6
      },
      {
        "code" : "D02",
        "coded" : 6,
        "given" : 6,
        "right" : 4
      },
      {
        "code" : "D03",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D04",
        "coded" : 7,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D05",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "D06",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D07",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D08",
        "coded" : 3,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "D09",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D10",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D12",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D13",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "D14",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D15",
        "coded" : 5,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D17",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E01",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E02",
        "coded" : 4,
        "given" : 5,
        "right" : 3
      },
      {
        "code" : "E03",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E04",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E05",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E06",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "E07",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E09",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E10",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "F01",
        "coded" : 8,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "F02",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "F03",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "F04",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "F05",
        "coded" : 9,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "F06",
        "coded" : 9,
        "given" : 12,
        "right" : 9
      },
      {
        "code" : "F07",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "F08",
        "coded" : 8,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "F09",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "F10",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F11",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "G01",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "G02",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "G03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "G04",
        "coded" : 10,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "G05",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G06",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "G07",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G08",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "G09",
        "coded" : 9,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "G10",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G11",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G12",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "H01",
        "coded" : 9,
        "given" : 12,
        "right" : 9
      },
      {
        "code" : "H02",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "H03",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "H04",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H05",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "H06",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "H07",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H08",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "H09",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "I01",
        "coded" : 4,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "I02",
        "coded" : 14,
        "given" : 14,
        "right" : 7
      },
      {
        "code" : "I03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I04",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "I05",
        "coded" : 8,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "I06",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I08",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I09",
        "coded" : 10,
        "given" : 11,
        "right" : 10
      },
      {
        "code" : "I10",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "I11",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I12",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "I13",
        "coded" : 5,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "I14",
        "coded" : 6,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "J01",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "J02",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "J03",
        "coded" : 6,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "Z01",
        "coded" : 6,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "Z02",
        "coded" : 3,
        "given" : 4,
        "right" : 3
      }
    ]
  },
  "topicsByPlan" : [
    {
      "figures" : {
        "calibration" : [
          {
            "count" : 13,
            "from" : 0.4,
            "probability" : 0.4557927036072631,
            "right" : 0.6153846153846154
          },
          {
            "count" : 9,
            "from" : 0.5,
            "probability" : 0.5534671283993334,
            "right" : 0.7777777777777778
          },
          {
            "count" : 8,
            "from" : 0.6,
            "probability" : 0.6518688656023099,
            "right" : 0.875
          },
          {
            "count" : 8,
            "from" : 0.7,
            "probability" : 0.75150155420587,
            "right" : 0.875
          },
          {
            "count" : 24,
            "from" : 0.8,
            "probability" : 0.8593108414820851,
            "right" : 0.875
          },
          {
            "count" : 113,
            "from" : 0.9,
            "probability" : 0.9656492205290444,
            "right" : 0.9734513274336283
          }
        ],
        "calibrationError" : 0.046426886992537546,
        "coded" : 188,
        "confusions" : [
          {
            "coded" : "F05",
            "count" : 2,
            "examples" : [
              "huangshi/15/1",
              "huangshi/15/2"
            ],
            "given" : "F06"
          },
          {
            "coded" : "I02",
            "count" : 2,
            "examples" : [
              "huangshi/P三/2",
              "huangshi/P三/8"
            ],
            "given" : "-"
          },
          {
            "coded" : "A01",
            "count" : 1,
            "examples" : [
              "huangshi/1/6"
            ],
            "given" : "-"
          },
          {
            "coded" : "A09",
            "count" : 1,
            "examples" : [
              "huangshi/2/15"
            ],
            "given" : "-"
          },
          {
            "coded" : "A10",
            "count" : 1,
            "examples" : [
              "huangshi/2/14"
            ],
            "given" : "-"
          },
          {
            "coded" : "A12",
            "count" : 1,
            "examples" : [
              "huangshi/2/16"
            ],
            "given" : "-"
          },
          {
            "coded" : "A16",
            "count" : 1,
            "examples" : [
              "huangshi/3/6"
            ],
            "given" : "A23"
          },
          {
            "coded" : "B03",
            "count" : 1,
            "examples" : [
              "huangshi/4/5"
            ],
            "given" : "C04"
          },
          {
            "coded" : "C09",
            "count" : 1,
            "examples" : [
              "huangshi/8/3"
            ],
            "given" : "C10"
          },
          {
            "coded" : "D01",
            "count" : 1,
            "examples" : [
              "huangshi/9/4"
            ],
            "given" : "-"
          },
          {
            "coded" : "D02",
            "count" : 1,
            "examples" : [
              "huangshi/9/6"
            ],
            "given" : "D09"
          },
          {
            "coded" : "D04",
            "count" : 1,
            "examples" : [
              "huangshi/10/2"
            ],
            "given" : "D08"
          },
          {
            "coded" : "D14",
            "count" : 1,
            "examples" : [
              "huangshi/9/5"
            ],
            "given" : "D01"
          },
          {
            "coded" : "E02",
            "count" : 1,
            "examples" : [
              "huangshi/11/3"
            ],
            "given" : "-"
          },
          {
            "coded" : "E04",
            "count" : 1,
            "examples" : [
              "huangshi/11/4"
            ],
            "given" : "E02"
          },
          {
            "coded" : "G04",
            "count" : 1,
            "examples" : [
              "huangshi/18/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "G05",
            "count" : 1,
            "examples" : [
              "huangshi/18/3"
            ],
            "given" : "G04"
          },
          {
            "coded" : "G09",
            "count" : 1,
            "examples" : [
              "huangshi/20/5"
            ],
            "given" : "A10"
          },
          {
            "coded" : "H07",
            "count" : 1,
            "examples" : [
              "huangshi/23/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "I02",
            "count" : 1,
            "examples" : [
              "huangshi/P三/9"
            ],
            "given" : "I01"
          },
          {
            "coded" : "Z01",
            "count" : 1,
            "examples" : [
              "huangshi/0/1"
            ],
            "given" : "I02"
          }
        ],
        "f1" : {
          "high" : 0.9196675900277008,
          "low" : 0.8461538461538461,
          "value" : 0.8815426997245179
        },
        "given" : 175,
        "mainTopicAccuracy" : {
          "high" : 0.9079754601226994,
          "low" : 0.803680981595092,
          "value" : 0.8588957055214724
        },
        "noTopicAccuracy" : 0,
        "precision" : {
          "high" : 0.953757225433526,
          "low" : 0.8735632183908046,
          "value" : 0.9142857142857143
        },
        "recall" : {
          "high" : 0.9085714285714286,
          "low" : 0.8,
          "value" : 0.851063829787234
        },
        "right" : 160,
        "sentences" : 163,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 4,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A03",
            "coded" : 2,
            "given" : 3,
            "right" : 2
          },
          {
            "code" : "A04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A07",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A09",
            "coded" : 4,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A10",
            "coded" : 2,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "A11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A12",
            "coded" : 5,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A15",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A16",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A17",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "A18",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A21",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A22",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A23",
            "coded" : 1,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "B01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "B02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B03",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "B04",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B05",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "B06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B07",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B08",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B09",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C02",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C04",
            "coded" : 1,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "C05",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C06",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C07",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C09",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "C10",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D01",
            "coded" : 4,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "D02",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D03",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D04",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "D05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D10",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D13",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D15",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E01",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E02",
            "coded" : 2,
            "given" : 3,
            "right" : 1
          },
          {
            "code" : "E03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E04",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E05",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E06",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F01",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "F02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F04",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F05",
            "coded" : 5,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F06",
            "coded" : 3,
            "given" : 5,
            "right" : 3
          },
          {
            "code" : "F07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F08",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G01",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "G03",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G04",
            "coded" : 5,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G05",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "G06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G09",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "G11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G12",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H01",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "H02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H03",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H07",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H08",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I01",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "I02",
            "coded" : 4,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "I03",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I09",
            "coded" : 5,
            "given" : 6,
            "right" : 5
          },
          {
            "code" : "I10",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "Z01",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "Z02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          }
        ]
      },
      "plan" : "huangshi"
    },
    {
      "figures" : {
        "calibration" : [
          {
            "count" : 4,
            "from" : 0.4,
            "probability" : 0.4404290487008006,
            "right" : 0.5
          },
          {
            "count" : 11,
            "from" : 0.5,
            "probability" : 0.5569567307422779,
            "right" : 0.5454545454545454
          },
          {
            "count" : 4,
            "from" : 0.6,
            "probability" : 0.6573886186327056,
            "right" : 0.75
          },
          {
            "count" : 4,
            "from" : 0.7,
            "probability" : 0.7544324408150893,
            "right" : 0.75
          },
          {
            "count" : 6,
            "from" : 0.8,
            "probability" : 0.8691586423976396,
            "right" : 1
          },
          {
            "count" : 31,
            "from" : 0.9,
            "probability" : 0.9605997033755564,
            "right" : 0.967741935483871
          }
        ],
        "calibrationError" : 0.02932400788438839,
        "coded" : 75,
        "confusions" : [
          {
            "coded" : "I02",
            "count" : 3,
            "examples" : [
              "jialing/1/1",
              "jialing/1/2",
              "jialing/G一/3"
            ],
            "given" : "-"
          },
          {
            "coded" : "-",
            "count" : 2,
            "examples" : [
              "jialing/18/4",
              "jialing/19/2"
            ],
            "given" : "D02"
          },
          {
            "coded" : "-",
            "count" : 2,
            "examples" : [
              "jialing/0/1",
              "jialing/0/3"
            ],
            "given" : "I02"
          },
          {
            "coded" : "I13",
            "count" : 2,
            "examples" : [
              "jialing/G四/1",
              "jialing/G四/3"
            ],
            "given" : "-"
          },
          {
            "coded" : "I14",
            "count" : 2,
            "examples" : [
              "jialing/G三/1",
              "jialing/G三/2"
            ],
            "given" : "-"
          },
          {
            "coded" : "A01",
            "count" : 1,
            "examples" : [
              "jialing/9/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "A01",
            "count" : 1,
            "examples" : [
              "jialing/9/2"
            ],
            "given" : "A12"
          },
          {
            "coded" : "B04",
            "count" : 1,
            "examples" : [
              "jialing/11/1"
            ],
            "given" : "B06"
          },
          {
            "coded" : "B07",
            "count" : 1,
            "examples" : [
              "jialing/12/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "D15",
            "count" : 1,
            "examples" : [
              "jialing/18/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "D15",
            "count" : 1,
            "examples" : [
              "jialing/18/3"
            ],
            "given" : "D08"
          },
          {
            "coded" : "F02",
            "count" : 1,
            "examples" : [
              "jialing/26/2"
            ],
            "given" : "-"
          },
          {
            "coded" : "F09",
            "count" : 1,
            "examples" : [
              "jialing/28/2"
            ],
            "given" : "F05"
          },
          {
            "coded" : "I01",
            "count" : 1,
            "examples" : [
              "jialing/2/1"
            ],
            "given" : "I02"
          },
          {
            "coded" : "I02",
            "count" : 1,
            "examples" : [
              "jialing/3/1"
            ],
            "given" : "I05"
          },
          {
            "coded" : "I05",
            "count" : 1,
            "examples" : [
              "jialing/G五/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "Z01",
            "count" : 1,
            "examples" : [
              "jialing/0/7"
            ],
            "given" : "I02"
          }
        ],
        "f1" : {
          "high" : 0.8201438848920863,
          "low" : 0.6518518518518519,
          "value" : 0.7407407407407407
        },
        "given" : 60,
        "mainTopicAccuracy" : {
          "high" : 0.8148148148148148,
          "low" : 0.576271186440678,
          "value" : 0.6984126984126984
        },
        "noTopicAccuracy" : 0.8888888888888888,
        "precision" : {
          "high" : 0.9272727272727272,
          "low" : 0.7288135593220338,
          "value" : 0.8333333333333334
        },
        "recall" : {
          "high" : 0.7662337662337663,
          "low" : 0.5679012345679012,
          "value" : 0.6666666666666666
        },
        "right" : 50,
        "sentences" : 99,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 2,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "A02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A03",
            "coded" : 2,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "A04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A07",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A09",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A12",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "A20",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B07",
            "coded" : 3,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B09",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D02",
            "coded" : 0,
            "given" : 2,
            "right" : 0
          },
          {
            "code" : "D04",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D05",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D08",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "D12",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D15",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "F01",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F02",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F05",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "F06",
            "coded" : 2,
            "given" : 3,
            "right" : 2
          },
          {
            "code" : "F07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F08",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "F09",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "F11",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "G01",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G04",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "G06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H01",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H08",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I01",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I02",
            "coded" : 8,
            "given" : 7,
            "right" : 4
          },
          {
            "code" : "I03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I05",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I11",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I13",
            "coded" : 3,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I14",
            "coded" : 5,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "Z01",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "Z02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          }
        ]
      },
      "plan" : "jialing"
    },
    {
      "figures" : {
        "calibration" : [
          {
            "count" : 8,
            "from" : 0.4,
            "probability" : 0.47021358337384256,
            "right" : 0.625
          },
          {
            "count" : 14,
            "from" : 0.5,
            "probability" : 0.5455533336072931,
            "right" : 0.42857142857142855
          },
          {
            "count" : 7,
            "from" : 0.6,
            "probability" : 0.6622984610742807,
            "right" : 0.5714285714285714
          },
          {
            "count" : 9,
            "from" : 0.7,
            "probability" : 0.7426699609723693,
            "right" : 0.4444444444444444
          },
          {
            "count" : 29,
            "from" : 0.8,
            "probability" : 0.8507094356044471,
            "right" : 0.6896551724137931
          },
          {
            "count" : 214,
            "from" : 0.9,
            "probability" : 0.9800806185217139,
            "right" : 0.9953271028037384
          }
        ],
        "calibrationError" : 0.050282840386707654,
        "coded" : 284,
        "confusions" : [
          {
            "coded" : "J01",
            "count" : 2,
            "examples" : [
              "sichuan/18/1",
              "sichuan/63/2"
            ],
            "given" : "B01"
          },
          {
            "coded" : "J03",
            "count" : 2,
            "examples" : [
              "sichuan/65/4",
              "sichuan/65/5"
            ],
            "given" : "-"
          },
          {
            "coded" : "J03",
            "count" : 2,
            "examples" : [
              "sichuan/65/2",
              "sichuan/65/3"
            ],
            "given" : "A06"
          },
          {
            "coded" : "-",
            "count" : 1,
            "examples" : [
              "sichuan/0/1"
            ],
            "given" : "I02"
          },
          {
            "coded" : "A03",
            "count" : 1,
            "examples" : [
              "sichuan/3/2"
            ],
            "given" : "A04"
          },
          {
            "coded" : "A09",
            "count" : 1,
            "examples" : [
              "sichuan/6/3"
            ],
            "given" : "-"
          },
          {
            "coded" : "A13",
            "count" : 1,
            "examples" : [
              "sichuan/10/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "B05",
            "count" : 1,
            "examples" : [
              "sichuan/20/2"
            ],
            "given" : "B04"
          },
          {
            "coded" : "B05",
            "count" : 1,
            "examples" : [
              "sichuan/20/1"
            ],
            "given" : "C07"
          },
          {
            "coded" : "B06",
            "count" : 1,
            "examples" : [
              "sichuan/21/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "B09",
            "count" : 1,
            "examples" : [
              "sichuan/58/1"
            ],
            "given" : "H09"
          },
          {
            "coded" : "C04",
            "count" : 1,
            "examples" : [
              "sichuan/24/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "D02",
            "count" : 1,
            "examples" : [
              "sichuan/29/1"
            ],
            "given" : "D01"
          },
          {
            "coded" : "D06",
            "count" : 1,
            "examples" : [
              "sichuan/32/4"
            ],
            "given" : "-"
          },
          {
            "coded" : "E03",
            "count" : 1,
            "examples" : [
              "sichuan/40/2"
            ],
            "given" : "E10"
          },
          {
            "coded" : "F05",
            "count" : 1,
            "examples" : [
              "sichuan/46/3"
            ],
            "given" : "I14"
          },
          {
            "coded" : "G01",
            "count" : 1,
            "examples" : [
              "sichuan/50/3"
            ],
            "given" : "B08"
          },
          {
            "coded" : "G02",
            "count" : 1,
            "examples" : [
              "sichuan/51/1"
            ],
            "given" : "G12"
          },
          {
            "coded" : "G05",
            "count" : 1,
            "examples" : [
              "sichuan/53/4"
            ],
            "given" : "A02"
          },
          {
            "coded" : "H04",
            "count" : 1,
            "examples" : [
              "sichuan/60/4"
            ],
            "given" : "H01"
          },
          {
            "coded" : "H05",
            "count" : 1,
            "examples" : [
              "sichuan/61/3"
            ],
            "given" : "H06"
          },
          {
            "coded" : "H07",
            "count" : 1,
            "examples" : [
              "sichuan/61/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "I12",
            "count" : 1,
            "examples" : [
              "sichuan/76/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "J03",
            "count" : 1,
            "examples" : [
              "sichuan/65/1"
            ],
            "given" : "A12"
          },
          {
            "coded" : "J03",
            "count" : 1,
            "examples" : [
              "sichuan/65/6"
            ],
            "given" : "A15"
          },
          {
            "coded" : "Z01",
            "count" : 1,
            "examples" : [
              "sichuan/0/3"
            ],
            "given" : "I02"
          }
        ],
        "f1" : {
          "high" : 0.9230769230769231,
          "low" : 0.8586387434554974,
          "value" : 0.8920353982300885
        },
        "given" : 281,
        "mainTopicAccuracy" : {
          "high" : 0.933579335793358,
          "low" : 0.8571428571428571,
          "value" : 0.8966789667896679
        },
        "noTopicAccuracy" : 0.5,
        "precision" : {
          "high" : 0.9314079422382672,
          "low" : 0.8606271777003485,
          "value" : 0.896797153024911
        },
        "recall" : {
          "high" : 0.926056338028169,
          "low" : 0.8461538461538461,
          "value" : 0.8873239436619719
        },
        "right" : 252,
        "sentences" : 273,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "A02",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "A03",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A05",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "A06",
            "coded" : 3,
            "given" : 5,
            "right" : 3
          },
          {
            "code" : "A09",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A10",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "A11",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A12",
            "coded" : 2,
            "given" : 3,
            "right" : 2
          },
          {
            "code" : "A13",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A14",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A15",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "A16",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A17",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A19",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A20",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B01",
            "coded" : 4,
            "given" : 7,
            "right" : 4
          },
          {
            "code" : "B02",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "B03",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "B04",
            "coded" : 5,
            "given" : 6,
            "right" : 5
          },
          {
            "code" : "B05",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B06",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B07",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B08",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "B09",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C03",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C04",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C07",
            "coded" : 3,
            "given" : 5,
            "right" : 3
          },
          {
            "code" : "C08",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C09",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C10",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D01",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "D02",
            "coded" : 4,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D03",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D04",
            "coded" : 4,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D05",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "D06",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "D07",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D09",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D10",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D11",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D12",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D17",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E02",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E03",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E04",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E05",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E10",
            "coded" : 1,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "F01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F02",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F04",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F05",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F06",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F08",
            "coded" : 4,
            "given" : 5,
            "right" : 4
          },
          {
            "code" : "F09",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "F10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G02",
            "coded" : 4,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G03",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G04",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G05",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "G06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G08",
            "coded" : 4,
            "given" : 5,
            "right" : 4
          },
          {
            "code" : "G09",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G12",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "H01",
            "coded" : 5,
            "given" : 7,
            "right" : 5
          },
          {
            "code" : "H02",
            "coded" : 5,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "H03",
            "coded" : 4,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H04",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H05",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "H06",
            "coded" : 1,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "H07",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H08",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "H09",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "I01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I02",
            "coded" : 2,
            "given" : 5,
            "right" : 2
          },
          {
            "code" : "I03",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I04",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I05",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I07",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I08",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I09",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I10",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I11",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I12",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I13",
            "coded" : 2,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "I14",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "J01",
            "coded" : 6,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "J02",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "J03",
            "coded" : 6,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "Z01",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "Z02",
            "coded" : 1,
            "given" : 2,
            "right" : 1
          }
        ]
      },
      "plan" : "sichuan"
    }
  ]
}

"""####
}
