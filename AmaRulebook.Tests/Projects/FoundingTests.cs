using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

public class FoundingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_founder_keeps_the_meeting_going()
    {
        var project = With(Green);

        Assert.Equal(project.Of(Green).Id, project.Project.FacilitatorId);
    }

    [Fact]
    public void The_founder_is_let_in_by_nobody()
    {
        var founder = With(Green).Of(Green);

        Assert.Equal((true, null), (founder.IsAdmitted, founder.AdmittedBy));
    }

    [Fact]
    public void The_first_party_stands_first() => Assert.Equal(1, With(Green).Party(Green).Position);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u3000\t\n")]
    [InlineData("\u200B\uFEFF")]
    public void A_project_needs_a_name_that_can_be_seen(string? name) =>
        Assert.Contains("「プロジェクト名」が空です", Refusal(name: name).Message, StringComparison.Ordinal);

    [Fact]
    public void A_party_needs_a_name() => Assert.Contains("「団体名」が空です", Refusal(party: "").Message, StringComparison.Ordinal);

    [Fact]
    public void A_person_needs_a_name() => Assert.Contains("「お名前」が空です", Refusal(person: " ").Message, StringComparison.Ordinal);

    [Fact]
    public void A_purpose_is_not_asked_for() => Assert.Equal("", With(Green).Project.Purpose);

    [Fact]
    public void An_overlong_name_is_refused_with_its_count() =>
        Assert.Contains("100字までです。いま101字", Refusal(name: new string('あ', 101)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_overlong_purpose_is_refused_with_its_count() =>
        Assert.Contains("2,000字までです。いま2,001字", Refusal(purpose: new string('あ', 2001)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData((PartyKind)0)]
    [InlineData((PartyKind)6)]
    public void A_party_needs_a_kind_that_exists(PartyKind? kind) =>
        Assert.Contains("「団体の立場」をえらんでください", Refusal(kind: kind).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_kind_has_its_words() =>
        Assert.All(PartyKinds.All, kind => Assert.NotEqual(kind.Title(), kind.Meaning()));

    private static Refusal Refusal(
        string? name = "花壇", string? purpose = null, string? party = Green, string? person = "山田", PartyKind? kind = PartyKind.Resident)
    {
        var (project, refusal) = Project.Found(name, purpose, New(person, party, kind), Secrets.New(), Now);
        Assert.Null(project);
        Assert.Equal(RefusalKind.Invalid, refusal!.Kind);
        return refusal;
    }
}
