using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Publishing;

public class PublicationTests : APublication
{
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
            Publication.Happened.Select(happened => happened.GetType()));
    }

    [Fact]
    public void A_colleague_may_consent_and_take_back_for_the_party_and_twice_is_harmless()
    {
        Chooses(First);
        Consents("山田");
        Consents("鈴木");
        Consents("佐藤");

        Publication.Withdraw(Project.Person("鈴木").PartyId);
        Publication.Withdraw(Project.Person("鈴木").PartyId);

        Assert.False(IsOpen);
        Assert.Equal(2, Publication.Happened.OfType<PublicationConsented>().Count());
        Assert.Single(Publication.Happened.OfType<PublicationWithdrawn>());
        Assert.True(Publication.HasConsented(Project.Party(City).Id));
    }

    [Fact]
    public void A_change_of_the_content_warns_first_and_then_takes_all_consents_off()
    {
        Opens();

        Assert.Equal(RefusalKind.WithdrawsConsents, Choose([First, Second])!.Kind);
        Assert.True(IsOpen);
        Assert.Null(Choose([First, Second], withdraw: true));

        Assert.False(IsOpen);
        Assert.Empty(Publication.Consents);
        Assert.Equal(2, Assert.IsType<PublicationConsentsLifted>(Publication.Happened[^1]).PartyIds.Count);
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
        var before = Publication.Happened.Count;

        Assert.Null(Choose([First]));

        Assert.True(IsOpen);
        Assert.Equal(before, Publication.Happened.Count);
    }

    [Fact]
    public void Nothing_at_all_may_be_chosen_and_that_is_a_choice()
    {
        Assert.Null(Choose([]));

        Assert.Equal(1, Publication.Version);
        Consents("山田");
    }

    [Fact]
    public void Before_anything_was_chosen_nobody_consents() =>
        Assert.Equal(RefusalKind.TooEarly, Publication.Consent(Project.Person("山田"), 0, true, Project.Now)!.Kind);

    [Fact]
    public void Nobody_consents_to_what_they_have_not_read()
    {
        Chooses(First);
        Chooses(First, Second);

        Assert.Equal(RefusalKind.Stale, Publication.Consent(Project.Person("山田"), 1, true, Project.Now)!.Kind);
        Assert.Equal(RefusalKind.TooEarly, Publication.Consent(Project.Person("山田"), 2, false, Project.Now)!.Kind);
        Assert.Empty(Publication.Consents);
    }

    [Fact]
    public void What_is_not_offered_cannot_be_chosen()
    {
        Assert.Equal(RefusalKind.Invalid, Choose([First, Second], offered: [First])!.Kind);
        Assert.Equal(0, Publication.Version);
    }

    [Fact]
    public void A_choice_made_on_an_older_content_is_told_so()
    {
        Chooses(First);

        Assert.Equal(RefusalKind.Stale, Choose([Second], basedOn: 0)!.Kind);
        Assert.Equal([First], Publication.Content.Items);
    }

    [Fact]
    public void A_party_that_joins_later_must_consent_too()
    {
        Opens();

        Project.AndWith(School, "校長");
        Assert.False(IsOpen);

        Consents("校長");
        Assert.True(IsOpen);
    }

    [Fact]
    public void A_party_that_left_is_not_asked_and_one_party_alone_opens_nothing()
    {
        Project.AndWith(School, "校長");
        Chooses(First);
        Consents("山田");
        Consents("佐藤");
        Assert.False(IsOpen);

        Assert.Null(Project.Project.LeaveParty(Project.Person("校長"), true, Project.Now));
        Assert.True(IsOpen);

        Assert.Null(Project.Project.LeaveParty(Project.Person("佐藤"), true, Project.Now));
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

    private static IEnumerable<string> Offered(ASession story, string party) =>
        PublicItem.Offered(story.State.Sessions, story.Project.Party(party).Id, ["planning"])
            .Select(item => $"{item.StageTitle} {item.Round} {item.Number} {item.Text}");
}
