namespace AmaRulebook.Checklists.LookingBack;

/// <summary>The words for an answer: what it became, and from what.</summary>
internal static class AnswerSentence
{
    public static FormattableString Of(Scene on, ItemAnswered answered)
    {
        var item = on.Item(answered.ItemId);
        var (before, now) = (on.Before?.Kind, answered.Kind);
        var note = on.Before?.Note ?? "";
        if (before != now && now is { } given)
        {
            return before is { } first
                ? Sentence($"{item}の答えを「{Words(on, first)}」から「{Words(on, given)}」に変えました")
                : Sentence($"{item}に「{Words(on, given)}」と答えました");
        }

        if (answered.Note != note)
        {
            return answered.Note.Length > 0
                ? Sentence($"{item}に理由・メモを書きました")
                : Sentence($"{item}の理由・メモを消しました");
        }

        return answered.Commitment.Length > 0
            ? Sentence($"{item}に引き受けることを書きました")
            : Sentence($"{item}の答えを書き直しました");
    }

    /// <summary>What was written, with what stood there before.</summary>
    public static IEnumerable<Passage> Texts(ItemAnswered answered, ItemAnswered? before)
    {
        if (answered.Note != (before?.Note ?? ""))
        {
            yield return new Passage("理由・メモ", answered.Note, before?.Note ?? "");
        }

        if (answered.Commitment != (before?.Commitment ?? ""))
        {
            yield return new Passage("引き受けること", answered.Commitment, before?.Commitment ?? "");
        }
    }

    private static FormattableString Sentence(FormattableString sentence) => sentence;

    private static string Words(Scene on, AnswerKind kind) => kind.Words(on.Session!.Text.Answers);
}
