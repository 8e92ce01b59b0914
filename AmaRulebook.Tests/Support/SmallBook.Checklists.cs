namespace AmaRulebook.Support;

/// <summary>The stages of the small book: of two items each.</summary>
public static partial class SmallBook
{
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
