namespace AmaRulebook.Support;

/// <summary>The one 形態 of the small book, and the questions that lead to it.</summary>
public static partial class SmallBook
{
    private const string Forms = """
        - id: endorsement
          name: 後援
          section: 2-5-1
          domain: 市民主導
          summary: 市が名前を連ねて後押しします。

        """;

    private const string Guide = """
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

        """;
}
