using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>What the 進行役 enters for a party without a device, at the table or from paper.</summary>
public class EnteringForTests
{
    private static readonly ProxyEntry Table = new(EntrySource.Table, "会長");
    private static readonly ProxyEntry Paper = new(EntrySource.Paper, "");

    [Fact]
    public void An_answer_from_the_table_says_whose_word_it_is_and_through_whose_hands_it_came()
    {
        var story = OfThree().EntersFor(Shops, 2, AnswerKind.Concern, "場所が遠いです。", Table);

        var answer = story.Session.FindAnswer(story.Item(2), story.Project.Party(Shops).Id)!;
        Assert.Equal(
            (AnswerKind.Concern, "場所が遠いです。", EntrySource.Table, "会長", story.By(Green).Id),
            (answer.Kind, answer.Note, answer.Source, answer.EnteredName, answer.AnsweredBy));
        Assert.Equal(EntrySource.Table, Assert.IsType<ItemAnswered>(story.Last).Source);
    }

    [Fact]
    public void Handed_in_it_counts_for_the_opening_as_any_other()
    {
        var story = OfThree().HandsIn(Green).HandsIn(City).EntersAllFor(Shops, Paper).HandsInFor(Shops, Paper).Opens(City);

        var seen = story.SeenBy(City, 1).Sides.Single(side => side.Party.Name == Shops);
        Assert.Equal((EntrySource.Paper, "", "山田"), (seen.Entry!.Source, seen.Entry.PersonName, seen.Entry.EnteredBy));
        Assert.Equal(EntrySource.Paper, story.SeenBy(City).Progress.Single(party => party.Party.Name == Shops).Entry!.Source);
        Assert.All(story.SeenBy(City, 1).Sides.Where(side => side.Party.Name != Shops), side => Assert.Null(side.Entry));
    }

    [Fact]
    public void Only_the_one_who_keeps_the_meeting_going_may()
    {
        var story = OfThree();
        var (by, shops) = (story.By(City), story.Project.Party(Shops).Id);

        Assert.All(
            [
                Enter(story, by, shops, Table),
                story.Session.HandInFor(story.Project.Project, by, shops, Table, false, story.Now),
                story.Session.ConfirmOnPaper(story.Project.Project, by, shops, "会長", story.Now),
            ],
            refusal => Assert.Equal(RefusalKind.NotAllowed, refusal?.Kind));
        Assert.DoesNotContain(story.Session.Answers, answer => answer.PartyId == shops);
    }

    [Fact]
    public void Not_for_the_own_party_nor_for_one_that_is_not_there()
    {
        var story = OfThree();

        Assert.Equal(RefusalKind.NotAllowed, Enter(story, story.By(Green), story.By(Green).PartyId, Table)?.Kind);
        Assert.Equal(RefusalKind.Invalid, Enter(story, story.By(Green), Guid.NewGuid(), Table)?.Kind);
    }

    [Theory]
    [InlineData(EntrySource.Own, "会長")]
    [InlineData(EntrySource.Table, "")]
    [InlineData(EntrySource.Table, "\u200b")]
    [InlineData(EntrySource.Paper, "会\u202e長")]
    [InlineData((EntrySource)7, "会長")]
    public void An_entry_that_is_none_or_names_nobody_is_refused(EntrySource source, string name)
    {
        var story = OfThree();

        Assert.Equal(RefusalKind.Invalid, Enter(story, story.By(Green), story.Project.Party(Shops).Id, new ProxyEntry(source, name))?.Kind);
        Assert.Empty(story.Session.Answers);
    }

    [Fact]
    public void A_party_that_has_answered_an_item_by_itself_is_not_written_over()
    {
        var story = OfThree().Answers(City, 1, AnswerKind.Yes);

        Assert.Equal(RefusalKind.Closed, Enter(story, story.By(Green), story.By(City).PartyId, Table, 4)?.Kind);
        Assert.False(story.SeenBy(Green).Progress[1].MayBeEnteredFor);
        Assert.True(story.SeenBy(Green).Progress[2].MayBeEnteredFor);
    }

    [Fact]
    public void Its_own_people_overrule_what_was_entered_and_from_then_on_nobody_else_enters()
    {
        var story = OfThree().EntersFor(City, 1, AnswerKind.Concern, "紙の理由", Paper).Answers(City, 1, AnswerKind.Yes);

        var answer = story.Session.FindAnswer(story.Item(1), story.By(City).PartyId)!;
        Assert.Equal((AnswerKind.Yes, EntrySource.Own, null), (answer.Kind, answer.Source, answer.EnteredName));
        Assert.Equal(RefusalKind.Closed, Enter(story, story.By(Green), story.By(City).PartyId, Paper)?.Kind);
    }

    [Fact]
    public void Choosing_the_same_answer_themselves_makes_it_their_own_word()
    {
        var story = OfThree().EntersFor(City, 1, AnswerKind.Yes, null, Paper).Answers(City, 1, AnswerKind.Yes);

        Assert.Equal(EntrySource.Own, Assert.IsType<ItemAnswered>(story.Last).Source);
    }

    [Fact]
    public void A_party_that_hands_in_what_was_entered_for_it_takes_it_for_its_own()
    {
        var story = OfThree().EntersAllFor(City, Paper);
        Assert.Null(story.Session.HandIn(story.By(City), false, story.Now));

        Assert.Equal(RefusalKind.Closed, Enter(story, story.By(Green), story.By(City).PartyId, Paper)?.Kind);
    }

    [Fact]
    public void Until_the_opening_and_after_it_what_was_entered_may_be_put_right()
    {
        var story = OfThree().HandsIn(Green).HandsIn(City).EntersAllFor(Shops, Paper).HandsInFor(Shops, Paper)
            .EntersFor(Shops, 1, AnswerKind.NotYet, null, Paper).Opens(Green)
            .EntersFor(Shops, 1, AnswerKind.Yes, null, Paper);

        var seen = story.SeenBy(City, 1).Sides.Single(side => side.Party.Name == Shops);
        Assert.Equal((AnswerKind.Yes, AnswerKind.NotYet), (seen.Kind, seen.FirstKind));
    }

    [Fact]
    public void Twice_the_same_happens_once()
    {
        var story = OfThree().EntersAllFor(Shops, Table).HandsInFor(Shops, Table);
        var happened = story.Session.Happened.Count;

        story.EntersFor(Shops, 1, AnswerKind.Yes, null, Table).HandsInFor(Shops, Table);

        Assert.Equal(happened, story.Session.Happened.Count);
    }

    [Fact]
    public void Untouched_items_keep_it_from_being_handed_in()
    {
        var story = OfThree().EntersFor(Shops, 1, AnswerKind.Yes, null, Table);

        Assert.Equal(
            RefusalKind.TooEarly,
            story.Session.HandInFor(story.Project.Project, story.By(Green), story.Project.Party(Shops).Id, Table, false, story.Now)?.Kind);
    }

    [Fact]
    public void What_was_entered_is_covered_from_the_one_who_entered_it()
    {
        var story = OfThree().EntersFor(Shops, 1, AnswerKind.Concern, "ひみつの理由", Paper).HandsIn(Green);

        Assert.DoesNotContain("ひみつ", Told.Of(story.SeenBy(Green), story.HubOf(Green)), StringComparison.Ordinal);
    }

    [Fact]
    public void On_paper_a_party_stands_by_the_record_by_the_name_written_there()
    {
        var story = Opened().Confirms(Green).Confirms(City).ConfirmsOnPaper(Shops, "七宝 太郎");

        var signOff = story.Session.SignOffs.Single(signOff => signOff.IsOnPaper);
        Assert.Equal((story.Project.Party(Shops).Id, "七宝 太郎", story.By(Green).Id), (signOff.PartyId, signOff.Name, signOff.ParticipantId));
        Assert.True(story.Session.IsComplete);
        Assert.Equal("山田", story.SeenBy(City).Progress.Single(party => party.Party.Name == Shops).NotedOnPaperBy);
        Assert.Contains(story.Session.Happened, happened => happened is RecordSignedOff { IsOnPaper: true });
    }

    [Fact]
    public void Nobody_confirms_on_paper_for_a_party_that_gives_its_own_word()
    {
        var story = Opened();

        Assert.Equal(
            RefusalKind.Closed,
            story.Session.ConfirmOnPaper(story.Project.Project, story.By(Green), story.By(City).PartyId, "佐藤", story.Now)?.Kind);
    }

    [Fact]
    public void Paper_without_a_name_or_before_the_opening_confirms_nothing()
    {
        var story = OfThree().EntersAllFor(Shops, Paper).HandsInFor(Shops, Paper);
        var shops = story.Project.Party(Shops).Id;

        Assert.Equal(RefusalKind.TooEarly, story.Session.ConfirmOnPaper(story.Project.Project, story.By(Green), shops, "会長", story.Now)?.Kind);
        story.HandsIn(Green).HandsIn(City).Opens(Green);
        Assert.Equal(RefusalKind.Invalid, story.Session.ConfirmOnPaper(story.Project.Project, story.By(Green), shops, " ", story.Now)?.Kind);
        Assert.Empty(story.Session.SignOffs);
    }

    [Fact]
    public void A_change_of_what_was_entered_takes_sign_offs_off_only_with_consent()
    {
        var story = Opened().ConfirmsOnPaper(Shops, "会長");
        var (by, shops) = (story.By(Green), story.Project.Party(Shops).Id);
        var given = new GivenAnswer(story.Item(1), AnswerKind.NotYet);

        Assert.Equal(RefusalKind.WithdrawsSignOffs, story.Session.EnterFor(story.Project.Project, by, shops, given, Paper, false, story.Now)?.Kind);
        Assert.Null(story.Session.EnterFor(story.Project.Project, by, shops, given, Paper, true, story.Now));
        Assert.Empty(story.Session.SignOffs);
    }

    private static ASession OfThree() => ASession.Of(With(Green).AndWith(City).AndWithoutDevice(Shops), mode: SessionMode.Together);

    private static ASession Opened() => OfThree().EntersAllFor(Shops, Paper).HandsInFor(Shops, Paper).HandsIn(Green).HandsIn(City).Opens(Green);

    private static Refusal? Enter(ASession story, Participant by, Guid party, ProxyEntry entry, int number = 1) =>
        story.Session.EnterFor(story.Project.Project, by, party, new GivenAnswer(story.Item(number), AnswerKind.Yes), entry, true, story.Now);
}
