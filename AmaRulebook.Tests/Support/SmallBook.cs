namespace AmaRulebook.Support;

/// <summary>The texts of a book that is as small as a valid one can be and still has one of each kind.</summary>
public static partial class SmallBook
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
        [FormsFile] = Forms,
        [ReadingsFile] = Readings,
        [GuideFile] = Guide,
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
}
