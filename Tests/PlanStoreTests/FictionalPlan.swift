import PlanModel

@testable import PlanStore

/// A made-up plan that uses every column, as files.
enum FictionalPlan {
  static let descriptor = """
    {
      "name": "qingzhou",
      "guatu": {"id": "qingzhou", "title": "青州", "profile": {"tolerances": {"cpi": 0.5}}}
    }
    """

  static let tables: [TableName: String] = [
    .sectors: """
    sector_id,name,name_en
    economy,综合经济,Economy
    green,绿色低碳,
    """,
    .regions: """
    region_id,name,name_en,parent_id
    east,东区,East District,qingzhou
    qingzhou,青州市,Qingzhou City,
    """,
    .owners: """
    owner_id,name,name_en
    statistics,统计局,Bureau of Statistics
    """,
    .sources: """
    source_id,title,publisher,issued,path,sha256,url,note
    report,政府工作报告,青州市人民政府,2023-01-06,report.txt,\(String(repeating: "0f", count: 32)),https://example.org/report,"首页,有缺"
    press,青州日报,,2023-07,,,,
    """,
    .indicators: """
    indicator_id,name,name_en,sector_id,unit,decimals,direction,nature,accumulation,numerator_id,denominator_id,growth_of
    gdp-growth,地区生产总值增速,GDP growth,economy,%,1,up,expected,rate,,,gdp
    cpi,居民消费价格涨幅,Consumer prices,economy,%,1,band,expected,rate,,,
    pm25,细颗粒物浓度,PM2.5,green,微克/立方米,0,down,binding,stock,,,
    jobs,新增就业,New jobs,economy,万人,2,up,expected,ytd,,,
    gdp,地区生产总值,GDP,economy,亿元,2,up,expected,ytd,,,
    intensity,单位产值用工,Jobs per output,economy,人/亿元,2,down,expected,rate,jobs,gdp,
    energy,单位产值能耗降幅,Energy intensity,green,%,2,down,binding,compound,,,
    """,
    .targets: """
    target_id,indicator_id,region_id,owner_id,period,kind,value,low,high,tolerance,baseline,compare_with,set_on,supersedes,reason,parent_id,source_id,locator,note
    2023-jobs-east,jobs,east,,2023,floor,1.50,,,,,,,,,2023-jobs,report,9:4,
    2023-gdp-growth,gdp-growth,qingzhou,statistics,2023,range,,5,6.5,,,,2023-01-06,,,,report,7,
    2023-cpi,cpi,qingzhou,,2023,around,3,,,0.5,,,2023,,,,report,8,"约数，""左右""者"
    2023-pm25,pm25,qingzhou,,2021/2025,ceiling,30,,,,35,,,,,,report,10,
    2023-jobs-old,jobs,qingzhou,,2023,floor,4.5,,,,,,2023-01,,,,report,9,
    2023-jobs,jobs,qingzhou,,2023,floor,4,,,,,,2023-07-01,2023-jobs-old,年中调整,,press,1,
    2024-gdp-growth,gdp-growth,qingzhou,,2024,same-as,,,,,,cpi,,,,,,,
    """,
    .schedule: """
    target_id,period,value
    2023-jobs,2023-03,0.9
    2023-jobs,2023-H1,2.10
    """,
    .outcomes: """
    indicator_id,region_id,period,reported_on,value,bound,quality,basis,source_id,locator,note
    gdp-growth,qingzhou,2022,2023-01-06,-0.4,=,estimated,report,report,5,
    gdp-growth,qingzhou,2022,2023-10,-0.6,=,final,statistics,press,2,更正
    jobs,qingzhou,2023-06,,2.2,>=,preliminary,report,,,
    """,
    .breaks: """
    indicator_id,period,factor,source_id,locator,note
    pm25,2022,1.02,press,3,监测站点调整
    jobs,2021,,,,
    """,
    .tasks: """
    task_id,title,title_en,kind,sector_id,region_id,owner_id,period,due,weight,quantity,unit,parent_id,indicator_id,source_id,locator,note
    2023-parks-east,东区公园,Parks in the East,livelihood,green,east,,2023,,,2,个,2023-parks,,report,12,
    2023-parks,建公园,Build parks,project,green,qingzhou,statistics,2023-H2,2023-11-30,1.5,6,个,,jobs,report,11,
    """,
    .milestones: """
    task_id,number,title,due,weight
    2023-parks,1,开工,2023-08,1
    2023-parks,2,完工,2023-11-30,
    """,
    .journal: """
    entry_id,at,actor,action,subject,period,value,quality,replaces,text,evidence
    20230801T000000Z-abcd.1,2023-08-01T00:00:00Z,li,done,2023-parks-east,,2023-07-31,,-,"一,二\\n三 \\\\n","report:12"
    20230802T000000Z-abce.1,2023-08-02T00:00:00Z,li,record,2023-jobs,2023-07,2.60,preliminary,20230801T000000Z-abcd.1 20230801T000000Z-abcd.2,,""
    20230803T000000Z-abcf.1,2023-08-03T00:00:00Z,王,undo,20230802T000000Z-abce,,,,,,""
    """,
  ]

  /// The plan's files, with `changes` in place of their tables.
  static func files(
    _ changes: [TableName: [UInt8]] = [:], descriptor: String = descriptor
  ) -> PlanFiles {
    var files = PlanFiles(descriptor: Array(descriptor.utf8))
    for (name, text) in tables {
      files.tables[name] = TableFile(path: name.file, bytes: Array((text + "\n").utf8))
    }
    for (name, bytes) in changes {
      files.tables[name] = TableFile(path: name.file, bytes: bytes)
    }
    return files
  }

  static func read(_ files: PlanFiles = files()) -> PlanReader {
    PlanReader(files, describedBy: Descriptor(files.descriptor))
  }
}
