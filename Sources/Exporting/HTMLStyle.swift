/// How a report looks, and the little that it can do where scripts run. Both are inside the file:
/// it needs no network.
enum HTMLStyle {
  static let sheet: StaticString = """
    :root{--bg:#fdfcf9;--text:#1f1d1a;--dim:#6a655c;--line:#e2ddd2;--good:#19703f;\
    --warning:#8f5a00;--bad:#b3261e;--waiting:#5d6470;--none:#5d6470;--track:#e9e4d9;--accent:#a2231d}
    @media(prefers-color-scheme:dark){:root{--bg:#171614;--text:#ece8df;--dim:#a8a297;\
    --line:#38352f;--good:#6cc48d;--warning:#e0ac4a;--bad:#ff8f85;--waiting:#a3aab5;--none:#a3aab5;\
    --track:#38352f;--accent:#ff8f85}}
    *{box-sizing:border-box}
    body{margin:0;border-top:6px solid var(--accent);background:var(--bg);color:var(--text);font:16px/1.5 system-ui,-apple-system,\
    "Segoe UI","Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
    main,header,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:2rem}
    h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.4rem);line-height:1.2;margin:0 0 .4rem}
    h2{font-size:1.25rem;margin:2.5rem 0 .3rem;padding-top:.6rem;border-top:2px solid var(--text)}
    h3{font-size:1rem;margin:1.2rem 0 .3rem}
    p{margin:.2rem 0}.scope,.composite,.note,footer{color:var(--dim);font-size:.9rem}
    .counts{list-style:none;margin:1rem 0;padding:0}
    .counts li{display:flex;flex-wrap:wrap;gap:.35rem .9rem;align-items:baseline;padding:.25rem 0}
    .counts b{min-width:8rem}
    nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1rem;margin:1rem 0;padding:0;font-size:.9rem}
    a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
    a:hover{text-decoration-color:currentColor}:target{background:var(--track)}
    table{width:100%;border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums}
    th,td{padding:.38rem .5rem;border-bottom:1px solid var(--line);vertical-align:baseline;text-align:left}
    thead th{color:var(--dim);font-weight:500;white-space:nowrap;border-bottom-color:var(--dim)}
    th button{all:unset;cursor:pointer}th button:focus-visible{outline:2px solid var(--accent)}
    th[aria-sort=ascending] button::after{content:" ▴"}th[aria-sort=descending] button::after{content:" ▾"}
    tbody th{font-weight:500}.number{text-align:right}
    @media print,(min-width:52.01rem){.figures{table-layout:fixed}.picture{width:10rem}.years{width:7rem}
    .figures thead .number{width:8.2%}.figures thead .share{width:6.6%}.when{width:8.8%}.state{width:12%}.origin{width:11%}
    .figures tbody>tr>*{vertical-align:middle}}
    .part{padding-left:1.6rem}.part::before{content:"└ ";color:var(--dim)}
    .source{color:var(--dim);font-size:.88em}
    .good{color:var(--good)}.warning{color:var(--warning)}.bad{color:var(--bad)}
    .waiting{color:var(--waiting)}.none{color:var(--none)}
    .bar{width:9rem;height:1rem;display:block}.track{fill:var(--track)}
    .track.empty{fill:none;stroke:var(--dim);stroke-width:.6;stroke-dasharray:1.5 3}
    .forbidden{fill:var(--bad);opacity:.28}.fill{fill:currentColor}
    .target{stroke:var(--text);stroke-width:2}.pace{stroke:var(--dim);stroke-width:1.5;stroke-dasharray:2 1.5}
    .arrow{fill:none;stroke:currentColor;stroke-width:2}
    .trend{width:6rem;height:1.625rem;display:block}.course{fill:none;stroke:var(--dim);stroke-width:1}
    .goal{stroke:var(--text);stroke-width:1.6}.trend circle{fill:currentColor}
    .trend circle.part{fill:var(--bg);stroke:currentColor;stroke-width:1.2}
    .tasks{list-style:none;margin:.4rem 0;padding:0}.tasks li{padding:.25rem 0;border-bottom:1px solid var(--line)}
    .sources{padding-left:1.2rem;font-size:.88rem}
    footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
    @media screen and (max-width:52rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    table,tbody,tr,th,td{display:block}tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
    th,td{border:0;padding:.06rem 0}td:empty{display:none}.number{text-align:left}
    td[data-label]::before{content:attr(data-label) " ";color:var(--dim)}
    .bar{width:12rem;height:1.3rem;margin:.1rem 0}.part{padding-left:0}}
    @media print{:root{--bg:#fff;--text:#000;--dim:#444;--line:#bbb;--good:#0b5a2c;\
    --warning:#7a4b00;--bad:#9c1c15;--track:#e4e4e4}body{font-size:9pt}nav{display:none}
    table{font-size:8pt}th,td{padding:.25rem .3rem}.figures thead th{white-space:normal}
    .when{width:9.5%}.picture{width:6rem}.years{width:5rem}.bar{width:5.6rem}.trend{width:4.4rem}main,header,footer{padding:0}
    header{padding-top:.6rem}h2{break-after:avoid}tr,li{break-inside:avoid}thead{display:table-header-group}
    .bar,.bar *{print-color-adjust:exact;-webkit-print-color-adjust:exact}@page{margin:16mm}}
    """

  /// Makes the headings of tables sort them: first up, then down.
  static let script: StaticString = """
    document.querySelectorAll("thead th[data-sorts]").forEach(function(head){
    var button=document.createElement("button");button.type="button";
    while(head.firstChild)button.appendChild(head.firstChild);head.appendChild(button);
    button.addEventListener("click",function(){
    var row=head.parentNode,place=[].indexOf.call(row.children,head),body=row.parentNode.parentNode.tBodies[0];
    var up=head.getAttribute("aria-sort")!=="ascending";
    [].forEach.call(row.children,function(other){other.removeAttribute("aria-sort")});
    head.setAttribute("aria-sort",up?"ascending":"descending");
    function key(line){var cell=line.children[place],value=cell.getAttribute("data-value");
    return value===null?cell.textContent:value===""?null:Number(value)}
    [].slice.call(body.rows).sort(function(a,b){var x=key(a),y=key(b);
    if(x===null||y===null)return x===y?0:x===null?1:-1;
    var order=typeof x==="number"?x-y:x.localeCompare(y);return up?order:-order})
    .forEach(function(line){body.appendChild(line)})})});
    """
}
