using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Consulting;

public class ConsultationTests
{
    private readonly AProject project = AProject.With(Green, "山田").AndColleague(Green, "鈴木").AndWith(City, "佐藤");

    [Fact]
    public void A_question_waits_for_its_answer()
    {
        var consultation = Asked();

        Assert.Equal((false, 0, "場所を借りるには"), (consultation.IsAnswered, consultation.Entries.Count, consultation.Text));
    }

    [Fact]
    public void Only_the_asking_party_sees_it()
    {
        var consultation = Asked();

        Assert.True(consultation.IsVisibleTo(project.Party(Green).Id));
        Assert.False(consultation.IsVisibleTo(project.Party(City).Id));
    }

    [Fact]
    public void Shared_it_is_seen_by_all()
    {
        var consultation = Asked();

        Assert.Null(consultation.Share(project.Person("鈴木")));

        Assert.True(consultation.IsVisibleTo(project.Party(City).Id));
    }

    [Fact]
    public void Another_party_can_neither_share_nor_settle_nor_go_on_with_it()
    {
        var consultation = Asked(isShared: true);
        var other = project.Person("佐藤");

        Assert.All(
            [consultation.Share(other), consultation.Settle(other, project.Now), consultation.Continue(other, "こちらからも", project.Now)],
            refusal => Assert.Equal(RefusalKind.NotAllowed, refusal?.Kind));
        Assert.Empty(consultation.Entries);
    }

    [Fact]
    public void The_desk_opens_what_is_settled_again_before_it_answers()
    {
        var consultation = Asked();
        consultation.Settle(project.Person("山田"), project.Now);

        Assert.Equal(RefusalKind.Closed, consultation.Answer("企画政策課 田中", "公園課に申請してください。", project.Now)?.Kind);
        Assert.False(consultation.IsAnswered);
        Assert.NotNull(consultation.SettledAt);

        consultation.Reopen(new StaffMember(Guid.NewGuid(), "田中"));
        Assert.Null(consultation.Answer("企画政策課 田中", "公園課に申請してください。", project.Now));
        Assert.True(consultation.IsAnswered);
    }

    [Fact]
    public void What_is_settled_is_not_gone_on_with()
    {
        var consultation = Asked();
        consultation.Settle(project.Person("鈴木"), project.Now);

        Assert.Equal(RefusalKind.Closed, consultation.Continue(project.Person("山田"), "もうひとつ", project.Now)?.Kind);
    }

    [Theory]
    [InlineData(" \n　")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("a\u0000b")]
    public void A_text_that_says_nothing_or_can_not_be_kept_is_refused(string? text) =>
        Assert.Equal(RefusalKind.Invalid, Ask(text).Refusal?.Kind);

    [Fact]
    public void A_text_over_its_limit_is_refused() =>
        Assert.Contains("2,000字まで", Ask(new string('あ', ConsultationLimits.Text + 1)).Refusal?.Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_desk_is_refused() => Assert.Equal(RefusalKind.Invalid, Ask("だれに", (ConsultationDesk)9).Refusal?.Kind);

    [Fact]
    public void A_party_has_no_more_than_twenty_open() => Assert.Equal(
        RefusalKind.Closed, Ask("もう一つ", openCount: ConsultationLimits.OpenPerParty).Refusal?.Kind);

    private Consultation Asked(bool isShared = false)
    {
        var (consultation, refusal) = Consultation.Ask(
            project.Person("山田"), new GivenConsultation(ConsultationDesk.City, "planning-3", "場所を借りるには", isShared), 0, project.Now);
        Assert.Null(refusal);
        return consultation!;
    }

    private (Consultation? Consultation, Refusal? Refusal) Ask(string? text, ConsultationDesk desk = ConsultationDesk.City, int openCount = 0) =>
        Consultation.Ask(project.Person("山田"), new GivenConsultation(desk, "", text, false), openCount, project.Now);
}
