using AmaRulebook.Projects;
using static AmaRulebook.Samples.SampleTopics;

namespace AmaRulebook.Samples;

/// <summary>The forty projects of the sample city. No organisation and no person in it exists.</summary>
internal static class SampleProjects
{
    /// <summary>Whose entrances are told at the start: a project and a person of it.</summary>
    public static IReadOnlyList<(string Project, string Person)> Entrances { get; } =
    [
        ("みんなの花壇づくり", "山田"),
        ("みんなの花壇づくり", "佐藤"),
        ("となり近所の避難訓練", "加藤"),
    ];

    public static IReadOnlyList<SampleProject> All { get; } =
    [
        // Under way: comparing, confirming, answering, waiting.
        new("みんなの花壇づくり", Flowers, "T P=? D D:opened", 240, 0, Civic("グリーンあま", "山田", "川村"), Flowers.City("佐藤", "永井"), Community("中央区 花の会", "伊藤")) { Publication = SamplePublication.Open },
        new("となり近所の避難訓練", Disaster, "T P:waiting", 60, 1, Community("七本木 自主防災会", "加藤"), Disaster.City("鈴木"), Business("ひまわり薬局", "大野")) { Publication = SamplePublication.Waiting },
        new("土曜の子ども食堂", ChildrensTable, "T P D-? D:confirming", 300, 1, Civic("ごはんの輪", "渡辺", "松本"), ChildrensTable.City("中村"), Business("まるいち青果", "小川"), Community("更屋敷 子ども会")),
        new("七宝焼を夏休みの思い出に", Shippo, "T* P P D:answering", 210, 2, Civic("七宝を伝える会", "水野"), Shippo.City("石川"), Business("工房 あおば", "堀")),
        new("川べりの道をきれいに", River, "T P D D D:opened", 340, 3, Community("萱津地区 清流会", "近藤", "服部"), River.City("青木")) { HasSuccessor = true },
        new("週に一度のお茶の日", Salon, "T= P D:waiting", 150, 1, Community("篠田 福祉委員会", "林"), Salon.City("原"), Civic("おしゃべり工房", "清水")),
        new("手紙を読むにほんご教室", EasyJapanese, "P:opened", 25, 2, Civic("ことばの橋", "森", "グエン"), EasyJapanese.City("長谷川")),
        new("朝市をはじめよう", Market, "T?:answering", 9, 0, Business("あま農家の台所", "安藤"), Market.City("内田"), Resident("市民有志", "柴田")),

        // Gone on for long, with rounds of 実施段階.
        new("おはなしの出前", Stories, "T P D D D D", 355, 12, Civic("絵本のたね", "山口", "井上"), Stories.City("木村")) { HasSuccessor = true },
        new("遊歩道を歩く会", Walking, "T P D= D", 320, 16, Civic("あるくあま", "斎藤"), Walking.City("岡田"), Resident("歩き隊", "三浦")),
        new("放課後のいばしょ", AfterSchool, "T* P* D*- D:opened", 280, 4, Community("新居屋 地域の会", "藤井"), AfterSchool.City("西村"), Civic("まなびの広場", "福田"), Resident("保護者の有志", "太田")),
        new("健康よりみち相談", Health, "P D D", 260, 8, Business("よつば商店会", "金子"), Health.City("藤田"), Civic("保健のボランティア", "後藤")),
        new("通学路の見守り地図", SafeRoad, "T P? D D:confirming", 250, 2, Community("甚目寺東 見守り隊", "遠藤"), SafeRoad.City("村上"), Community("東っ子 子ども会")),
        new("旧街道まち歩き", History, "T P D", 230, 20, Civic("街道を学ぶ会", "上田", "坂本"), History.City("高木")),
        new("ゆずり合いの部屋", Reuse, "T P D D", 310, 6, Civic("もったいない倶楽部", "酒井"), Reuse.City("横山"), Business("リサイクルこだま", "宮崎")),
        new("いっしょに店に立つ日", Together, "T P:opened", 120, 5, Civic("しごとの種", "今井"), Together.City("丸山"), Business("よつば商店会", "河野")),
        new("高校生のスマホ教室", Phones, "P D D= D", 290, 9, Civic("高校生ボランティア部", "増田"), Phones.City("小島"), Community("寿会")),
        new("駅前の花いっぱい", Flowers, "T P D", 200, 14, Business("駅前商店会", "千葉"), Flowers.City("久保")),
        new("夜の避難を考える", Disaster, "T P D- D", 330, 18, Civic("防災を学ぶ女性の会", "岩崎"), Disaster.City("桜井"), Community("木折区")),
        new("朝ごはんの会", ChildrensTable, "T P", 90, 7, Civic("朝ごはん応援団", "松尾"), ChildrensTable.City("野口")) { Forms = ["grant", "endorsement"] },

        // Stalled: nothing for thirty days or more.
        new("七宝焼の看板づくり", Shippo, "T P:waiting", 160, 45, Business("通り商店会", "菊地"), Shippo.City("野村")),
        new("川の生きもの調べ", River, "T:answering", 100, 62, Civic("水辺の学校", "新井"), River.City("渡部")),
        new("公園の木の名札", Flowers, "P D:opened", 190, 38, Civic("木と話す会", "杉本"), Flowers.City("市川")),
        new("集会所の昼ごはん", Salon, "T P D:opened", 270, 51, Community("蜂須賀 老人クラブ", "小松"), Salon.City("島田")),
        new("外国語の防災カード", EasyJapanese, "T?:waiting", 80, 33, Civic("ことばの橋", "チャン"), Disaster.City("高野")) { Forms = [] },
        new("自転車の乗り方教室", SafeRoad, "P:waiting", 75, 41, Civic("安全な道の会", "工藤"), SafeRoad.City("平野")),

        // Ended.
        new("図書館まつり", Stories, "T P D", 350, 95, Civic("絵本のたね", "大塚"), Stories.City("松田")) { Ending = EndingKind.Completed, EndingReason = "まつりを終え、ふりかえりもできました。来年は新しいプロジェクトで始めます。" },
        new("市民ウオーキング大会", Walking, "T P D D", 345, 60, Civic("あるくあま", "武田"), Walking.City("上野"), Business("スポーツのみどり", "中山")) { Ending = EndingKind.Completed, EndingReason = "予定した4回を、けがなく終えました。" },
        new("秋の七宝まつり", Shippo, "P D", 220, 25, Civic("七宝を伝える会", "小野"), Shippo.City("田村"), Community("七宝町 実行委員会")) { Ending = EndingKind.Completed, EndingReason = "二日間で240人が体験しました。" },
        new("夏休みの宿題ひろば", AfterSchool, "T P D", 190, 80, Civic("まなびの広場", "竹内"), AfterSchool.City("和田")) { Ending = EndingKind.Completed },
        new("戦争の記憶を聞く", History, "T P D", 300, 110, Civic("街道を学ぶ会", "石井"), History.City("中野")) { Ending = EndingKind.Completed, EndingReason = "12人のお話を、冊子にまとめました。" },
        new("もったいない市", Reuse, "T P D", 260, 70, Civic("もったいない倶楽部", "山崎"), Reuse.City("池田")) { Ending = EndingKind.Completed },
        new("川床カフェ", River, "T P", 240, 150, Business("カフェ 水のおと", "橋本"), River.City("阿部")) { Ending = EndingKind.Cancelled, EndingReason = "川の使用の許可が、今年は出ないことがわかりました。" },
        new("夜の朝市", Market, "T P", 180, 90, Business("駅前商店会", "山下"), Market.City("石田")) { Ending = EndingKind.Cancelled, EndingReason = "中心になる人が続けられなくなりました。" },
        new("市民農園の防犯カメラ", SafeRoad, "T", 210, 190, Community("農園の利用者会", "前田"), Disaster.City("藤原")) { Ending = EndingKind.NotTogether, EndingReason = "話し合った結果、それぞれで進めるほうが早いとわかりました。" },
        new("合同の運動会", Walking, "T", 140, 115, Community("南地区 子ども会連絡会", "荒木"), Walking.City("大西")) { Ending = EndingKind.NotTogether, EndingReason = "日程が合わず、今年は見送ります。来年また話します。" },
        new("企業の森づくり", Flowers, "T", 160, 130, Business("東海みのり製作所", "片山"), Flowers.City("横田")) { Ending = EndingKind.NotTogether, EndingReason = "目的が、会社の研修と公園の管理とで離れていました。" },

        // Just begun, or alone.
        new("商店街の健康体操", Health, "", 6, 5, Business("よつば商店会", "吉川")),
        new("ふるさとの味を残す", Market, "T:waiting", 20, 4, Resident("味の記録係", "川口"), Market.City("広瀬"), Civic("台所の会", "望月")),
        new("空き家でつながる", Together, "T P*", 110, 22, Resident("空き家を考える会", "内藤"), Together.City("星野"), Business("まちの不動産 むすび", "松井"), Community("北部区長会")),
    ];

    private static SampleParty Civic(string name, params string[] people) => new(name, PartyKind.CivicGroup, people);

    private static SampleParty Community(string name, params string[] people) => new(name, PartyKind.Community, people);

    private static SampleParty Business(string name, params string[] people) => new(name, PartyKind.Business, people);

    private static SampleParty Resident(string name, params string[] people) => new(name, PartyKind.Resident, people);
}
