using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Reviewing;

/// <summary>
/// What staff say of an opened session: who read it, a comment for the partners, a note for staff only, and the proposal to
/// talk once more. Staff do not judge, and nothing here changes the session.
/// </summary>
public sealed class SessionReview
{
    private readonly List<ReviewReading> readings = [];
    private readonly List<ReviewText> texts = [];
    private readonly List<RoundProposal> proposals = [];
    private readonly List<ReviewEvent> happened = [];

    private SessionReview()
    {
    }

    public Guid SessionId { get; private set; }

    public Guid ProjectId { get; private set; }

    /// <summary>読みました, in their order.</summary>
    public IReadOnlyList<ReviewReading> Readings => readings;

    public IReadOnlyList<ReviewText> Texts => texts;

    public IReadOnlyList<RoundProposal> Proposals => proposals;

    /// <summary>What the verbs did since it was loaded, in order.</summary>
    public IReadOnlyList<ReviewEvent> Happened => happened;

    public static SessionReview Of(ChecklistSession session) => new() { SessionId = session.Id, ProjectId = session.ProjectId };

    /// <summary>A text, or null while nobody wrote it.</summary>
    public ReviewText? Find(ReviewTextKind kind) => texts.Find(text => text.Kind == kind);

    /// <summary>The name under which a staff account did something here.</summary>
    public string NameOf(Guid accountId) =>
        readings.Find(reading => reading.AccountId == accountId)?.Name
        ?? texts.Find(text => text.WrittenById == accountId)?.WrittenBy
        ?? proposals.Find(proposal => proposal.ProposedById == accountId)?.ProposedBy
        ?? "";

    /// <summary>読みました. Refuses before the opening. Twice is harmless; once the session has changed, it is said anew.</summary>
    /// <param name="session">The session.</param>
    /// <param name="changedAt">When the session last changed.</param>
    /// <param name="by">Who read it.</param>
    /// <param name="now">The instant.</param>
    public Refusal? MarkRead(ChecklistSession session, DateTimeOffset changedAt, StaffMember by, DateTimeOffset now)
    {
        if (RefuseCovered(session) is { } refusal)
        {
            return refusal;
        }

        var known = readings.Find(reading => reading.AccountId == by.AccountId);
        if (known?.IsOf(changedAt) == true)
        {
            return null;
        }

        if (known is null)
        {
            readings.Add(new ReviewReading(SessionId, by, now));
        }
        else
        {
            known.Renew(by, now);
        }

        happened.Add(new RecordRead(by.AccountId));
        return null;
    }

    /// <summary>
    /// コメントを保存, メモを保存. Refuses before the opening, a text over <see cref="ReviewLimits.Text"/> or unfit, nothing
    /// where nothing stands, and as <see cref="StaleReviewText"/> a save on a version that is no longer the newest. Equal to
    /// what stands: nothing happens. Nothing where a text stands takes it away.
    /// </summary>
    public Refusal? Write(ChecklistSession session, ReviewTextKind kind, GivenReviewText given, StaffMember by, DateTimeOffset now)
    {
        var badText = PlainText.Lines(given.Text, kind.Title(), ReviewLimits.Text, out var text);
        if ((RefuseCovered(session) ?? badText) is { } refusal)
        {
            return refusal;
        }

        text = string.IsNullOrWhiteSpace(text) ? "" : text;
        var known = Find(kind);
        if ((known?.Text ?? "") == text)
        {
            // Taking a text away twice is harmless; whoever saw nothing standing there wrote nothing.
            return text.Length == 0 && given.BasedOn == (known?.Version ?? 0)
                ? new Refusal(RefusalKind.Invalid, $"「{kind.Title()}」に、まだ何も書いていません。書いてから、もう一度押してください。")
                : null;
        }

        if ((known?.Version ?? 0) != given.BasedOn)
        {
            return new StaleReviewText(known?.Text ?? "", known?.Version ?? 0, text);
        }

        if (known is null)
        {
            texts.Add(known = new ReviewText(SessionId, kind));
        }

        known.Set(text, by, now);
        happened.Add(new ReviewTextWritten(by.AccountId, kind, text, known.Version));
        return null;
    }

    /// <summary>
    /// もう一度の話し合いを提案する. Refuses without a reason, before the session is complete, once a later 回 has begun or the
    /// project has ended, and while another proposal waits. The same proposal twice is harmless.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="session">The session.</param>
    /// <param name="isNewest">Whether no later 回 of the stage has begun.</param>
    /// <param name="by">Who proposes.</param>
    /// <param name="reason">Why; the partners read it.</param>
    /// <param name="now">The instant.</param>
    public Refusal? Propose(Project project, ChecklistSession session, bool isNewest, StaffMember by, string? reason, DateTimeOffset now)
    {
        var badReason = PlainText.Lines(reason, "提案の理由", ReviewLimits.Reason, out var text);
        if ((RefuseProposal(project, session, isNewest) ?? badReason) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new Refusal(RefusalKind.Invalid, "「提案の理由」が空です。団体の方に伝わるように、理由を書いてください。");
        }

        if (proposals is [.., { DeclinedAt: null } waiting])
        {
            return waiting.ProposedById == by.AccountId && waiting.Reason == text
                ? null
                : new Refusal(RefusalKind.Closed, $"{waiting.ProposedBy}さんが、先に提案しています。団体の返事を待っています。書いた文は残っています。");
        }

        proposals.Add(new RoundProposal(SessionId, proposals.Count + 1, text, by, now));
        happened.Add(new RoundProposed(by.AccountId, proposals.Count, text));
        return null;
    }

    /// <summary>
    /// 今回は見送る, by anybody who takes part, with a word or none. Refuses a party that is still covered, an unknown proposal,
    /// one that was answered, and a bad text. The same twice is harmless.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="session">The session.</param>
    /// <param name="isNewest">Whether no later 回 of the stage has begun: else the proposal is taken up.</param>
    /// <param name="by">Who declines.</param>
    /// <param name="given">Which proposal, and the word.</param>
    /// <param name="now">The instant.</param>
    public Refusal? Decline(Project project, ChecklistSession session, bool isNewest, Participant by, GivenDecline given, DateTimeOffset now)
    {
        if (PlainText.Lines(given.Word, "ひとこと", ReviewLimits.Word, out var word) is { } badText)
        {
            return badText;
        }

        if (!session.IsUncoveredFor(by.PartyId) || proposals.Find(other => other.Number == given.Number) is not { } proposal)
        {
            return new Refusal(RefusalKind.NotAllowed, "この提案は見つかりません。ページを開きなおしてください。書いた文は残っています。");
        }

        if (proposal.DeclinedBy is { } first)
        {
            return first == by.Id && proposal.Word == word
                ? null
                : new Refusal(RefusalKind.Closed, $"{project.NameOf(first)}さんが、先に「今回は見送る」と伝えました。書いた文は残っています。");
        }

        if (!isNewest)
        {
            return new Refusal(RefusalKind.Closed, "この提案を受けて、次の回がもう始まっています。書いた文は残っています。");
        }

        proposal.Decline(by.Id, word, now);
        happened.Add(new ProposalDeclined(proposal.Number, word));
        return null;
    }

    private static Refusal? RefuseCovered(ChecklistSession session) => session.IsOpened
        ? null
        : new Refusal(RefusalKind.TooEarly, "この回は、まだ開いていません。みんなの答えが開くまで、職員も読めません。書いた文は残っています。");

    private static Refusal? RefuseProposal(Project project, ChecklistSession session, bool isNewest) => (session.IsComplete, isNewest) switch
    {
        (false, _) => new Refusal(RefusalKind.TooEarly, "この回は、まだ話し合いの途中です。終わってから提案できます。書いた文は残っています。"),
        (_, false) => new Refusal(RefusalKind.Closed, "次の回が、もう始まっています。提案は送っていません。書いた文は残っています。"),
        _ => project.Ending is { } ending
            ? new Refusal(RefusalKind.Closed, $"このプロジェクトは「{ending.Kind.Title()}」として終わっています。提案は送っていません。書いた文は残っています。")
            : null,
    };
}

/// <summary>今回は見送る: which proposal, and a word or none.</summary>
public sealed record GivenDecline(int Number, string? Word);

/// <summary>The words for a <see cref="ReviewTextKind"/>.</summary>
public static class ReviewTextKinds
{
    public static string Title(this ReviewTextKind kind) => kind is ReviewTextKind.Comment ? "団体へのコメント" : "職員メモ";
}
