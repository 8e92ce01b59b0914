using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Publishing;

/// <summary>
/// 公開ページ: what the partners of a project offer to everybody, under an address of its own (items 6 of the checklists:
/// 発信). It is open only while every party that takes part consents to the very same content; each party takes its consent
/// back alone, and at once. One a project, from the first choice on.
/// </summary>
public sealed class Publication
{
    private readonly List<PublicationConsent> consents = [];
    private readonly List<PublicationEvent> happened = [];

    private Publication()
    {
    }

    public Guid ProjectId { get; private set; }

    /// <summary>The last part of the address: random, given once, so that a printed address leads to the page again.</summary>
    public string Slug { get; private set; } = "";

    public PublicContent Content { get; private set; } = PublicContent.Nothing;

    /// <summary>Grows by one with each change of the content; 0 before the first.</summary>
    public int Version { get; private set; }

    public Guid ChosenBy { get; private set; }

    public DateTimeOffset ChosenAt { get; private set; }

    public IReadOnlyList<PublicationConsent> Consents => consents;

    /// <summary>What the verbs did since it was loaded, in order.</summary>
    public IReadOnlyList<PublicationEvent> Happened => happened;

    /// <summary>Nothing chosen yet, under an address that nobody can guess.</summary>
    public static Publication New(Guid projectId, string slug) => new() { ProjectId = projectId, Slug = slug };

    /// <summary>
    /// この内容にする. Takes all consents off again, after a warning, since nobody has read the new content. Refuses a
    /// 決めたこと that is not offered to the one who chooses, and as stale a choice made on an older content. What reads as
    /// before changes nothing.
    /// </summary>
    /// <param name="by">Who chooses; everybody inside may.</param>
    /// <param name="given">The choice, and the version before the person's eyes.</param>
    /// <param name="offered">The 決めたこと that the person may read.</param>
    /// <param name="formIds">The forms of collaboration as プロジェクトのこと has them.</param>
    /// <param name="withdrawConsents">Whether the person was warned.</param>
    /// <param name="now">The instant.</param>
    public Refusal? Choose(
        Participant by, GivenPublication given, IReadOnlyCollection<PublicItem> offered, IReadOnlyList<string> formIds, bool withdrawConsents, DateTimeOffset now)
    {
        if (given.BasedOn != Version)
        {
            return new Refusal(
                RefusalKind.Stale, "ほかの方が先に、のせるものを選びなおしました。いまの内容を出しています。読んでから、もう一度選んでください。");
        }

        if (given.Items.FirstOrDefault(chosen => !offered.Any(item => item.Is(chosen))) is not null)
        {
            return new Refusal(
                RefusalKind.Invalid, "選んだ「決めたこと」が見つかりません。消されたか、まだ開いていません。のせる内容は変わっていません。ページを開きなおしてください。");
        }

        var content = new PublicContent(given.MayBeIndexed, [.. formIds], [.. offered.Where(item => given.Items.Any(item.Is))]);
        if (Version > 0 && content.ReadsLike(Content))
        {
            return null;
        }

        if (consents.Count > 0 && !withdrawConsents)
        {
            return new Refusal(
                RefusalKind.WithdrawsConsents,
                $"もう{consents.Count}団体が同意しています。のせるものを変えると同意は外れ、公開していたページは見られなくなります。新しい内容を読んで、もう一度同意してもらうことになります。");
        }

        (Content, Version, ChosenBy, ChosenAt) = (content, Version + 1, by.Id, now);
        happened.Add(new PublicationChosen(Slug, content, Version));
        LiftConsents();
        return null;
    }

    /// <summary>
    /// この内容に同意する, for one's own party. Refuses before anything was chosen, as stale when the content is another than
    /// the person has read, and while the party may not yet read all of it. Twice is harmless.
    /// </summary>
    /// <param name="by">Who consents, for their party.</param>
    /// <param name="version">The version that the person has read.</param>
    /// <param name="readsAll">Whether every chosen 決めたこと is open to the party.</param>
    /// <param name="now">The instant.</param>
    public Refusal? Consent(Participant by, int version, bool readsAll, DateTimeOffset now) =>
        RefuseConsent(version, readsAll) ?? Keep(by, by.PartyId, isOnPaper: false, now);

    /// <summary>
    /// 紙で同意をもらいました: notes the consent of a party that has nobody here. Refuses for anybody but the 進行役, for a party with
    /// people - they consent by themselves - and as <see cref="Consent"/> does. Twice is harmless.
    /// </summary>
    public Refusal? ConsentOnPaper(Project project, Participant by, Guid partyId, int version, bool readsAll, DateTimeOffset now)
    {
        if (by.Id != project.FacilitatorId)
        {
            return new Refusal(RefusalKind.NotAllowed, "紙の同意を入れられるのは、進行役だけです。何も保存していません。進行役に頼んでください。");
        }

        if (project.FindParty(partyId) is not { IsPresent: true } party)
        {
            return new Refusal(RefusalKind.Invalid, "この団体は見つかりません。何も保存していません。ページを開きなおしてください。");
        }

        return project.MembersOf(partyId).Count > 0
            ? new Refusal(RefusalKind.Closed, $"「{party.Name}」の方が参加しています。紙の同意は入れていません。その方に、自分の端末から同意してもらってください。")
            : RefuseConsent(version, readsAll) ?? Keep(by, partyId, isOnPaper: true, now);
    }

    private Refusal? RefuseConsent(int version, bool readsAll)
    {
        if (Version == 0)
        {
            return new Refusal(RefusalKind.TooEarly, "のせるものが、まだ選ばれていません。先に選んでください。");
        }

        if (version != Version)
        {
            return new Refusal(
                RefusalKind.Stale, "読んでいるあいだに、のせるものが変わりました。同意はしていません。いまの内容を読んでから、もう一度押してください。");
        }

        return RefuseUnread(readsAll);
    }

    private Refusal? Keep(Participant by, Guid partyId, bool isOnPaper, DateTimeOffset now)
    {
        if (!HasConsented(partyId))
        {
            consents.Add(new PublicationConsent(ProjectId, partyId, by.Id, now));
            happened.Add(new PublicationConsented(partyId, Version, isOnPaper));
        }

        return null;
    }

    /// <summary>同意を取り下げる, for a party: the page is gone with the next request. Twice is harmless.</summary>
    public void Withdraw(Guid partyId)
    {
        if (consents.RemoveAll(consent => consent.PartyId == partyId) > 0)
        {
            happened.Add(new PublicationWithdrawn(partyId));
        }
    }

    /// <summary>
    /// Takes back a consent that was noted from paper: anybody inside may, since whose word it is has nobody here to do so.
    /// Refuses for a consent that a party gave by itself. Twice is harmless.
    /// </summary>
    public Refusal? WithdrawPaper(Project project, Guid partyId)
    {
        if (consents.Find(consent => consent.PartyId == partyId) is { } consent && !consent.IsOnPaper(project))
        {
            return new Refusal(RefusalKind.NotAllowed, "この同意は、その団体の方が自分で出したものです。取り下げられるのは、その団体の方です。何も変えていません。");
        }

        Withdraw(partyId);
        return null;
    }

    /// <summary>Why a party that may not read all of it can neither change it nor consent to it, or null.</summary>
    public Refusal? RefuseUnread(bool readsAll) => readsAll
        ? null
        : new Refusal(
            RefusalKind.TooEarly, "あなたの団体がまだ見ていない回の「決めたこと」が入っています。その回で答えを出すか「答えずに見る」をえらぶと、読んで同意したり、選びなおしたりできます。");

    public bool HasConsented(Guid partyId) => consents.Exists(consent => consent.PartyId == partyId);

    /// <summary>Whether everybody may read it: two parties at least take part, and all of them consent.</summary>
    public bool IsOpen(Project project) =>
        project.PresentParties.Count >= ChecklistLimits.Parties && project.PresentParties.All(party => HasConsented(party.Id));

    private void LiftConsents()
    {
        if (consents.Count > 0)
        {
            happened.Add(new PublicationConsentsLifted([.. consents.Select(consent => consent.PartyId)]));
            consents.Clear();
        }
    }
}

/// <summary>What a participant chooses for the public page.</summary>
/// <param name="Items">The chosen 決めたこと.</param>
/// <param name="MayBeIndexed">Whether search engines may find the page.</param>
/// <param name="BasedOn">The <see cref="Publication.Version"/> that was seen (0: none).</param>
public sealed record GivenPublication(IReadOnlyCollection<PublicItemKey> Items, bool MayBeIndexed, int BasedOn);
