using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Publishing;

public class PublicationTests
{
    private static readonly PublicItem First = new(Guid.NewGuid(), "planning-3", "計画段階", 1, 3, "役割", "当番表で分ける。");
    private static readonly PublicItem Second = First with { ItemId = "planning-4", Number = 4, Text = "会計は環境課。" };

    private readonly AProject project = AProject.With(Green).AndColleague(Green, "鈴木").AndWith(City, "佐藤");
    private readonly Publication publication;

    public PublicationTests() => publication = Publication.New(project.Project.Id, "slug");

    private bool IsOpen => publication.IsOpen(project.Project);

    [Fact]
    public void It_opens_with_the_last_partys_consent()
    {
        Chooses(First);
        Consents("山田");
        Assert.False(IsOpen);

        Consents("佐藤");

        Assert.True(IsOpen);
        Assert.Equal(
            [typeof(PublicationChosen), typeof(PublicationConsented), typeof(PublicationConsented)],
            publication.Happened.Select(happened => happened.GetType()));
    }

    [Fact]
    public void A_colleague_may_consent_and_take_back_for_the_party_and_twice_is_harmless()
    {
        Chooses(First);
        Consents("山田");
        Consents("鈴木");
        Consents("佐藤");

        publication.Withdraw(project.Person("鈴木").PartyId);
        publication.Withdraw(project.Person("鈴木").PartyId);

        Assert.False(IsOpen);
        Assert.Equal(2, publication.Happened.OfType<PublicationConsented>().Count());
        Assert.Single(publication.Happened.OfType<PublicationWithdrawn>());
        Assert.True(publication.HasConsented(project.Party(City).Id));
    }

    [Fact]
    public void A_change_of_the_content_warns_first_and_then_takes_all_consents_off()
    {
        Opens();

        Assert.Equal(RefusalKind.WithdrawsConsents, Choose([First, Second])!.Kind);
        Assert.True(IsOpen);
        Assert.Null(Choose([First, Second], withdraw: true));

        Assert.False(IsOpen);
        Assert.Empty(publication.Consents);
        Assert.Equal(2, Assert.IsType<PublicationConsentsLifted>(publication.Happened[^1]).PartyIds.Count);
    }

    [Fact]
    public void The_word_on_search_engines_another_form_and_another_text_are_changes_too()
    {
        Opens();

        Assert.All(
            new[]
            {
                Choose([First], mayBeIndexed: true),
                Choose([First], formIds: ["grant"]),
                Choose([First], offered: [First with { Text = "当番表はやめる。" }]),
                Choose([]),
            },
            refusal => Assert.Equal(RefusalKind.WithdrawsConsents, refusal!.Kind));
        Assert.True(IsOpen);
    }

    [Fact]
    public void The_same_choice_once_more_changes_nothing()
    {
        Opens();
        var before = publication.Happened.Count;

        Assert.Null(Choose([First]));

        Assert.True(IsOpen);
        Assert.Equal(before, publication.Happened.Count);
    }

    [Fact]
    public void Nothing_at_all_may_be_chosen_and_that_is_a_choice()
    {
        Assert.Null(Choose([]));

        Assert.Equal(1, publication.Version);
        Consents("山田");
    }

    [Fact]
    public void Before_anything_was_chosen_nobody_consents() =>
        Assert.Equal(RefusalKind.TooEarly, publication.Consent(project.Person("山田"), 0, true, project.Now)!.Kind);

    [Fact]
    public void Nobody_consents_to_what_they_have_not_read()
    {
        Chooses(First);
        Chooses(First, Second);

        Assert.Equal(RefusalKind.Stale, publication.Consent(project.Person("山田"), 1, true, project.Now)!.Kind);
        Assert.Equal(RefusalKind.TooEarly, publication.Consent(project.Person("山田"), 2, false, project.Now)!.Kind);
        Assert.Empty(publication.Consents);
    }

    [Fact]
    public void What_is_not_offered_cannot_be_chosen()
    {
        Assert.Equal(RefusalKind.Invalid, Choose([First, Second], offered: [First])!.Kind);
        Assert.Equal(0, publication.Version);
    }

    [Fact]
    public void A_choice_made_on_an_older_content_is_told_so()
    {
        Chooses(First);

        Assert.Equal(RefusalKind.Stale, Choose([Second], basedOn: 0)!.Kind);
        Assert.Equal([First], publication.Content.Items);
    }

    [Fact]
    public void A_party_that_joins_later_must_consent_too()
    {
        Opens();

        project.AndWith(School, "校長");
        Assert.False(IsOpen);

        Consents("校長");
        Assert.True(IsOpen);
    }

    [Fact]
    public void A_party_that_left_is_not_asked_and_one_party_alone_opens_nothing()
    {
        project.AndWith(School, "校長");
        Chooses(First);
        Consents("山田");
        Consents("佐藤");
        Assert.False(IsOpen);

        Assert.Null(project.Project.LeaveParty(project.Person("校長"), true, project.Now));
        Assert.True(IsOpen);

        Assert.Null(project.Project.LeaveParty(project.Person("佐藤"), true, project.Now));
        Assert.False(IsOpen);
    }

    [Fact]
    public void Only_decisions_of_sessions_that_are_open_to_the_party_are_offered()
    {
        var story = ASession.OfTwo().JoinedBy(School);
        story.Answers(School, 3, AnswerKind.Yes).HandsIn(Green).HandsIn(City).Opens(Green).Decides(City, 3, "当番表で分ける。").Decides(City, 4, "会計");
        story.Decides(City, 4, "", basedOn: 1);

        Assert.Equal(["計画段階 1 3 当番表で分ける。"], Offered(story, Green));
        Assert.Empty(Offered(story, School));
    }

    [Fact]
    public void The_consent_of_a_party_that_has_nobody_here_is_noted_from_paper()
    {
        project.AndWithoutDevice(Shops);
        Chooses(First);
        Consents("山田");
        Consents("佐藤");
        Assert.False(IsOpen);

        Assert.Null(OnPaper("山田", Shops));
        Assert.Null(OnPaper("山田", Shops));

        Assert.True(IsOpen);
        Assert.True(publication.Consents[^1].IsOnPaper(project.Project));
        Assert.False(publication.Consents[0].IsOnPaper(project.Project));
        Assert.Equal(new PublicationConsented(project.Party(Shops).Id, 1, IsOnPaper: true), publication.Happened[^1]);
    }

    [Fact]
    public void Paper_is_noted_by_the_one_who_keeps_the_meeting_going_and_never_for_people_who_are_here()
    {
        project.AndWithoutDevice(Shops);
        Assert.Equal(RefusalKind.TooEarly, OnPaper("山田", Shops)!.Kind);
        Chooses(First);

        Assert.Equal(RefusalKind.NotAllowed, OnPaper("佐藤", Shops)!.Kind);
        Assert.Equal(RefusalKind.Closed, OnPaper("山田", City)!.Kind);
        Assert.Equal(RefusalKind.Stale, OnPaper("山田", Shops, version: 0)!.Kind);
        Assert.Equal(RefusalKind.TooEarly, OnPaper("山田", Shops, readsAll: false)!.Kind);
        Assert.Empty(publication.Consents);
    }

    [Fact]
    public void A_consent_on_paper_is_taken_back_by_anybody_and_one_that_a_party_gave_by_nobody_else()
    {
        project.AndWithoutDevice(Shops);
        Chooses(First);
        Consents("山田");
        Consents("佐藤");
        Assert.Null(OnPaper("山田", Shops));

        Assert.Equal(RefusalKind.NotAllowed, publication.WithdrawPaper(project.Project, project.Party(City).Id)!.Kind);
        Assert.Null(publication.WithdrawPaper(project.Project, project.Party(Shops).Id));
        Assert.Null(publication.WithdrawPaper(project.Project, project.Party(Shops).Id));

        Assert.False(IsOpen);
        Assert.True(publication.HasConsented(project.Party(City).Id));
        Assert.Single(publication.Happened.OfType<PublicationWithdrawn>());
    }

    private Refusal? OnPaper(string by, string party, int? version = null, bool readsAll = true) => publication.ConsentOnPaper(
        project.Project, project.Person(by), project.Party(party).Id, version ?? publication.Version, readsAll, project.Now);

    private static IEnumerable<string> Offered(ASession story, string party) =>
        PublicItem.Offered(story.State.Sessions, story.Project.Party(party).Id, ["planning"])
            .Select(item => $"{item.StageTitle} {item.Round} {item.Number} {item.Text}");

    private void Opens()
    {
        Chooses(First);
        Consents("山田");
        Consents("佐藤");
        Assert.True(IsOpen);
    }

    private void Chooses(params PublicItem[] items) => Assert.Null(Choose(items));

    private void Consents(string person) =>
        Assert.Null(publication.Consent(project.Person(person), publication.Version, readsAll: true, project.Now));

    private Refusal? Choose(
        PublicItem[] items, bool mayBeIndexed = false, string[]? formIds = null, PublicItem[]? offered = null, int? basedOn = null, bool withdraw = false) =>
        publication.Choose(
            project.Person("山田"),
            new([.. items.Select(item => item.Key)], mayBeIndexed, basedOn ?? publication.Version),
            offered ?? [First, Second],
            formIds ?? [],
            withdraw,
            project.Now);
}
