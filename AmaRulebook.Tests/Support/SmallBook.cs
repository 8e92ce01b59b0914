namespace AmaRulebook.Support;

/// <summary>The texts of a book that is as small as a valid one can be and still has one of each kind.</summary>
public static class SmallBook
{
    public const string BookFile = "book.yml";
    public const string IntroductionFile = "rulebook/00-introduction.md";
    public const string ChapterFile = "rulebook/02-what-is-collaboration.md";
    public const string AboutFile = "rulebook/90-about.md";
    public const string PlanningFile = "checklists/planning.md";
    public const string FigureFile = "figures/circles.svg";
    public const string FormsFile = "forms.yml";
    public const string GuideFile = "form-guide.yml";
    public const string EasyFile = "pages/easy.md";
    public const string GlossaryFile = "glossary.yml";
    public const string ReadingsFile = "furigana.yml";

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        [BookFile] = """
            title: 協働のためのルールブック
            edition: わかりやすい版
            publisher: あま市
            source:
              draft: 2021-03-29
              published: 2022-02
            contact:
              department: 企画政策課
              address: 愛知県あま市
              phone: 052-444-1712
              fax: 052-444-0982
            departments: [企画政策課, 財政課]
            themes: [目的, 方法と役割]

            """,
        [IntroductionFile] = """
            ---
            id: introduction
            label: はじめに
            title: はじめに
            lead: この本の考え方です。
            revised: 2026-11-24
            ---

            ## 基本理念 {#0-1}

            ::: figure circles
            円は仲間です。
            :::

            1. 絆を大切にします。

            """,
        [ChapterFile] = """
            ---
            id: chapter-2
            label: 第2章
            title: 協働とは何か
            lead: 協働の意味を知りましょう。
            revised: 2026-11-24
            references:
              2-1: ["2(1)①", "2(2)①"]
            ---

            ## 協働の概念 {#2-1}

            立場のちがう人が、力を合わせます。

            ## 基本ルール {#2-3}

            5つの原則があります。

            ### 対等性の原則 {#2-3-4}

            相手を下請けのように扱いません。

            ## 協働の形態 {#2-5}

            ### 後援 {#2-5-1}

            市が名前を連ねます。

            ::: caution 市民活動団体等
            1. 事業の目的を説明します。
            2. 責任を忘れません。
            :::

            ::: caution 行政
            1. 公益性を確かめます。
            :::

            """,
        [AboutFile] = """
            ---
            id: about
            label: この本について
            title: この本について
            lead: この本の作り方です。
            revised: 2026-11-24
            ---

            ## この版について {#about-edition}

            市の文書をもとにしています。

            """,
        ["checklists/thinking.md"] = Checklist("thinking", "協働を考えている"),
        [PlanningFile] = Checklist("planning", "計画段階"),
        ["checklists/doing.md"] = Checklist("doing", "実施段階"),
        [FigureFile] = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 340 200">
              <title>重なり</title>
              <desc>2つの円が重なっています。</desc>
              <circle class="shape" cx="120" cy="100" r="90"/>
              <circle class="shape" cx="220" cy="100" r="90"/>
            </svg>

            """,
        [FormsFile] = """
            - id: endorsement
              name: 後援
              section: 2-5-1
              domain: 市民主導
              summary: 市が名前を連ねて後押しします。

            """,
        [ReadingsFile] = """
            あま市: あまし
            お金: おかね
            一度: いちど
            下請け: したうけ
            主導: しゅどう
            事業: じぎょう
            人: ひと
            仲間: なかま
            円: えん
            企画: きかく
            何: なに
            使（かな）: つか
            公園: こうえん
            公益: こうえき
            分担: ぶんたん
            利益: りえき
            力: ちから
            協働: きょうどう
            原則: げんそく
            合（かな）: あ
            同じ: おなじ
            名前: なまえ
            営利: えいり
            団体: だんたい
            基本: きほん
            大切: たいせつ
            実施: じっし
            対等: たいとう
            市: し
            市民: しみん
            形態: けいたい
            役割: やくわり
            後押し: あとおし
            後援: こうえん
            意味: いみ
            愛知県: あいちけん
            扱（かな）: あつか
            政策: せいさく
            文書: ぶんしょ
            方法: ほうほう
            本: ほん
            概念: がいねん
            段階: だんかい
            民間: みんかん
            気: き
            決（かな）: き
            活動: かつどう
            版: はん
            理念: りねん
            目的: もくてき
            相手: あいて
            知（かな）: し
            確か: たしか
            立場: たちば
            第（数）: だい
            組織: そしき
            絆: きずな
            考（かな）: かんが
            行政: ぎょうせい
            計画: けいかく
            話（かな）: はな
            説明: せつめい
            財政: ざいせい
            責任: せきにん
            連（かな）: つら
            進（かな）: すす
            非（漢字）: ひ
            （かな）方: かた
            （数）章: しょう
            （漢字）性: せい
            （漢字）等: とう
            （漢字）課: か
            道: みち
            里親: さとおや
            世話: せわ
            作（かな）: つく
            忘（かな）: わす
            中心: ちゅうしん
            支（かな）: ささ
            足（かな）: た
            理由: りゆう
            向（かな）: む
            共通: きょうつう
            （数）分: ふん
            動（かな）: うご
            読（かな）: よ
            目標: もくひょう
            形: かたち

            """,
        [GuideFile] = """
            questions:
              - id: lead
                text: だれが中心ですか
                topic: 中心
                answers:
                  - id: citizens
                    text: 市民
                    hint: 市が支えます
                  - id: city
                    text: 市
              - id: name
                text: 名前だけで足りますか
                topic: 名前
                answers:
                  - id: enough
                    text: 足りる
                  - id: not-enough
                    text: 足りない
            outcomes:
              - when: { lead: [citizens], name: [enough] }
                forms: [endorsement]
                reason: 名前を連ねる形だからです。
                sections: [2-5-1]
              - title: まだ決めなくてもかまいません
                reason: 話し合って決めましょう。
                sections: [2-5]
            parties:
              - id: resident
                name: 市民
                cautions: [市民活動団体等, 共通]
                note: 市民だけに向けたものはありません。
              - id: government
                name: 行政
                cautions: [行政, 共通]

            """,
        [EasyFile] = """
            ---
            title: 10分で わかる 協働
            lead: やさしい ことばの ページです。
            revised: 2026-11-24
            ---

            ## 協働とは {#easy-what}

            [いっしょに](#2-1) 動く ことです。

            """,
        ["pages/privacy.md"] = """
            ---
            title: プライバシー
            lead: あずかるものを、おしらせします。
            revised: 2026-11-23
            ---

            ## あずかるもの {#privacy-kept}

            なまえをあずかります。
            """,
        ["pages/accessibility.md"] = """
            ---
            title: アクセシビリティ
            lead: だれもが読めるように。
            revised: 2026-11-24
            contact: true
            ---

            ## 目標 {#accessibility-goal}

            だれもが読めることです。

            """,
        [GlossaryFile] = """
            - id: npo
              term: NPO
              reading: えぬぴーおー
              also: [民間非営利組織]
              meaning: 利益を目的としない民間の団体です。
              sections: [2-1]
            - id: adopt-program
              term: アダプトプログラム
              reading: あだぷとぷろぐらむ
              meaning: 道や公園を、市民が里親のように世話をするしくみです。
              sections: [2-5-1]

            """,
    };

    private static string Checklist(string id, string title) => $$"""
        ---
        id: {{id}}
        title: {{title}}
        summary: 話し合うときに使います。
        question: いま、どこまで進みましたか
        answers:
          yes: できた
          concern: 気になることがある
          not-yet: これから
        items:
          - id: {{id}}-1
            theme: 目的
            sections: [2-1]
            opening: 目的から話してみましょう。
          - id: {{id}}-2
            theme: 方法と役割
            sections: [2-3-4, 2-1]
            opening: 分担から話してみましょう。
            commitment: true
        ---

        ## 目的を話し合う {#{{id}}-1}

        目的は同じですか。

        - だれのためですか。
        - いつまでにですか。

        ## 役割を話し合う {#{{id}}-2}

        だれが何をするかを[対等に](#2-3-4)決めます。

        もう一度確かめます。

        - だれがしますか。
        - 何をしますか。
        - お金はどうしますか。

        """;
}
