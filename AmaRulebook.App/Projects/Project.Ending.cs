namespace AmaRulebook.Projects;

/// <summary>The end of a project, and its going on.</summary>
public sealed partial class Project
{
    /// <summary>How it ended, or null while it goes on.</summary>
    public ProjectEnding? Ending { get; private set; }

    /// <summary>
    /// プロジェクトを終える; any participant may, since all are told and it can be taken back. No further 回 begins then, and
    /// those under way may still be finished. Refuses an unknown kind, a bad text, and an end of another kind or with another
    /// word than the one that stands. Twice is harmless.
    /// </summary>
    /// <param name="by">Who ends it.</param>
    /// <param name="kind">完了, 中止 or 今回は協働しない.</param>
    /// <param name="reason">A word why, or nothing.</param>
    /// <param name="now">The instant.</param>
    public Refusal? End(Participant by, EndingKind kind, string? reason, DateTimeOffset now)
    {
        if (!Enum.IsDefined(kind))
        {
            return new Refusal(RefusalKind.Invalid, "「終え方」をえらんでください。書いた文は残っています。");
        }

        if (PlainText.Lines(reason, "ひとこと", Limits.EndingReason, out var text) is { } refusal)
        {
            return refusal;
        }

        if (Ending is { } ending)
        {
            return ending.Kind == kind && ending.Reason == text
                ? null
                : new Refusal(
                    RefusalKind.Closed,
                    $"このプロジェクトは、{NameOf(ending.EndedBy)}さんが先に「{ending.Kind.Title()}」として終えました。書いた文は残っています。変えるときは「もう一度はじめる」を押してから、終えなおしてください。");
        }

        Ending = new ProjectEnding(Id, kind, text, by.Id, now);
        return null;
    }

    /// <summary>もう一度はじめる: the project goes on; any participant may. Twice is harmless.</summary>
    public void Reopen() => Ending = null;

    /// <summary>Why nothing new may begin, or null while the project goes on.</summary>
    public Refusal? RefuseEnded() => Ending switch
    {
        null => null,
        _ when ArchivedAt is not null => new Refusal(
            RefusalKind.Closed, "終わって保管しているプロジェクトでは、新しい回を始められません。これまでの記録は読めます。"),
        { } ending => new Refusal(
            RefusalKind.Closed,
            $"このプロジェクトは「{ending.Kind.Title()}」として終わっています。新しい回を始めるときは、プロジェクトのページで「もう一度はじめる」を押してください。これまでの記録は残っています。"),
    };
}
