using AmaRulebook.Checklists;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records.Confirmation;

public class ConfirmationDraftTests
{
    [Fact]
    public void Every_item_of_planning_goes_into_one_part_of_its_theme()
    {
        var placed = ConfirmationParts.All.SelectMany(part => part.Items()).ToList();

        Assert.Equal(RealBook.Stage("planning").Items.Select(item => item.Id), placed.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Purpose 目的", "Roles 特性", "Roles 方法と役割", "Funds 経費", "PublicRelations 文書化と発信", "Documents 文書化と発信"],
            ConfirmationParts.All.SelectMany(part => part.Items().Select(id => $"{part} {RealBook.Current.FindItem(id)!.Theme}")));
    }

    [Fact]
    public void What_was_decided_stands_in_its_part_with_the_place_where_it_was_decided()
    {
        var draft = For(Green, ASession.Opened().Decides(City, 1, "春までに花壇を三つ。").Decides(Green, 4, "会計は環境課。"));

        Assert.Equal(["", "春までに花壇を三つ。"], Texts(draft, ConfirmationPart.Purpose));
        Assert.Equal(["会計は環境課。"], Texts(draft, ConfirmationPart.Funds));
        Assert.Equal(
            "計画段階　第1回　4「経費負担や、資金の運用・管理方法を話し合う」で決めたこと",
            Section(draft, ConfirmationPart.Funds).Texts.Single().Source);
    }

    [Fact]
    public void What_was_decided_on_writing_things_down_fills_neither_changes_nor_personal_information()
    {
        var draft = For(Green, ASession.Opened().Decides(City, 5, "名簿は代表だけが持つ。"));

        Assert.Equal(["名簿は代表だけが持つ。"], Texts(draft, ConfirmationPart.Documents));
        Assert.Empty(Section(draft, ConfirmationPart.Documents).Hints);
        foreach (var part in new[] { ConfirmationPart.Changes, ConfirmationPart.Disclosure })
        {
            Assert.Equal([""], Texts(draft, part));
            Assert.Single(Section(draft, part).Hints);
        }
    }

    [Fact]
    public void What_each_party_takes_on_stands_beside_its_name()
    {
        var draft = For(City, ASession.OfTwo()
            .Answers(Green, 3, AnswerKind.Yes, commitment: "植えつけと水やり")
            .Answers(City, 4, AnswerKind.Concern, commitment: "苗の費用")
            .HandsIn(Green).HandsIn(City).Opens(Green));

        Assert.Equal(
            [(Green, "市民活動団体等", "植えつけと水やり", ""), (City, "市民活動団体等", "", "苗の費用")],
            draft.Parties.Select(party => (party.Name, party.Kind, party.Role, party.Funds)));
    }

    [Fact]
    public void What_nobody_settled_is_a_gap_with_the_books_own_questions()
    {
        var draft = For(Green, ASession.Opened().Decides(City, 4, "会計は環境課。"));

        var (roles, funds) = (Section(draft, ConfirmationPart.Roles), Section(draft, ConfirmationPart.Funds));
        Assert.Equal(
            [("計画段階　2「お互いの特性や得意分野を理解する」で決めること", ""), ("計画段階　3「それぞれ何ができるか考え、役割と責任分担を話し合う」で決めること", "")],
            roles.Texts.Select(text => (text.Source, text.Text)));
        Assert.Equal(ConfirmationPart.Roles.Items().SelectMany(id => RealBook.Current.FindItem(id)!.Questions), roles.Hints);
        Assert.Empty(funds.Hints);
        Assert.Contains("公開性の原則", Section(draft, ConfirmationPart.Disclosure).Hints.Single(), StringComparison.Ordinal);
        Assert.Equal([""], Texts(draft, ConfirmationPart.Disclosure));
        Assert.Equal([""], Texts(draft, ConfirmationPart.NextMeeting));
    }

    [Fact]
    public void Before_the_opening_neither_side_finds_anything_in_it()
    {
        var story = ASession.OfTwo().Answers(Green, 3, AnswerKind.Yes, "だいじょうぶ", "植えつけ").HandsIn(Green);

        foreach (var party in new[] { Green, City })
        {
            var draft = For(party, story);
            Assert.All(draft.Parties, side => Assert.Equal(("", ""), (side.Role, side.Funds)));
            Assert.Contains("まだ開かれていない", draft.Basis, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_party_that_is_still_covered_gives_away_nothing_and_finds_nothing()
    {
        var story = ASession.OfTwo().JoinedBy(School);
        story.Answers(School, 3, AnswerKind.Yes, commitment: "児童の見まもり");
        story.Answers(Green, 3, AnswerKind.Yes, commitment: "植えつけ").HandsIn(Green).HandsIn(City).Opens(Green);
        story.Decides(Green, 3, "当番表で分ける。");

        Assert.Equal(["植えつけ", "", ""], For(City, story).Parties.Select(party => party.Role));
        Assert.All(For(School, story).Parties, party => Assert.Equal("", party.Role));
        Assert.All(Texts(For(School, story), ConfirmationPart.Roles), text => Assert.Equal("", text));
        Assert.Contains("当番表で分ける。", Texts(For(City, story), ConfirmationPart.Roles));
    }

    [Fact]
    public void While_the_next_round_is_answered_the_last_open_one_counts()
    {
        var first = ASession.Opened().Decides(City, 1, "花壇を三つ。").Confirms(Green).Confirms(City);

        var draft = For(Green, first.Next().Answers(Green, 1, AnswerKind.Concern, "まだ"));

        Assert.Contains("花壇を三つ。", Texts(draft, ConfirmationPart.Purpose));
        Assert.Contains("計画段階　第1回", draft.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_of_other_stages_are_none_of_it()
    {
        var story = ASession.Of(With(Green).AndWith(City), "doing").HandsIn(Green).HandsIn(City).Opens(Green).Decides(Green, 1, "毎月ふりかえる。");

        Assert.All(For(Green, story).Sections.SelectMany(section => section.Texts), text => Assert.Equal("", text.Text));
    }

    [Fact]
    public void The_purpose_the_meeting_and_what_is_written_of_the_project_are_taken_as_they_stand()
    {
        var project = With(Green).AndWith(City);
        var by = project.Of(Green);
        Assert.Null(project.Project.Describe(by, new(new("花壇づくり", "花をふやす", ["grant"], "環境衛生課", "春から", "", ""), 0), ["grant"], project.Now));
        Assert.Null(project.Project.SetMeeting(by, new(new(2026, 11, 30), new(19, 0), new(20, 30), "北町公民館", "", 0), project.Now));

        var draft = For(Green, ASession.Of(project));

        Assert.Equal(["花をふやす", ""], Texts(draft, ConfirmationPart.Purpose));
        Assert.Equal(["2026年（令和8年）11月30日　19:00～20:30\n北町公民館"], Texts(draft, ConfirmationPart.NextMeeting));
        Assert.Equal(["補助・助成", "春から", "", "環境衛生課", ""], draft.Facts.Select(fact => fact.Text));
    }

    [Fact]
    public void A_meeting_that_is_over_is_no_plan()
    {
        var project = With(Green).AndWith(City);
        Assert.Null(project.Project.SetMeeting(project.Of(Green), new(new(2026, 11, 24), new(19, 0), null, "", "", 0), project.Now));
        project.Time.Advance(TimeSpan.FromDays(3));

        Assert.Equal([""], Texts(For(Green, ASession.Of(project)), ConfirmationPart.NextMeeting));
    }

    [Fact]
    public void A_party_that_left_is_not_to_sign()
    {
        var story = ASession.Opened();
        Assert.Null(story.Project.Project.LeaveParty(story.By(City), hasTraces: true, story.Now));

        Assert.Equal([Green], For(Green, story).Parties.Select(party => party.Name));
    }

    private static ConfirmationDraft For(string party, ASession story) =>
        ConfirmationDraft.Of(story.State, story.By(party), RealBook.Current, story.Now);

    private static ConfirmationSection Section(ConfirmationDraft draft, ConfirmationPart part) =>
        draft.Sections.Single(section => section.Part == part);

    private static IEnumerable<string> Texts(ConfirmationDraft draft, ConfirmationPart part) =>
        Section(draft, part).Texts.Select(text => text.Text);
}
