using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

public class ReflectingTests
{
    private static readonly GivenReflection Given = new("目的は同じでした。", "分担の考えが違いました。", "連絡を早めにします。");

    [Fact]
    public void A_party_writes_its_own_and_the_others_read_it()
    {
        var written = Assert.Single(ASession.Opened().Reflects(Green, Given).SeenBy(City).Reflections);

        Assert.Equal((Green, "山田"), (written.Party.Name, written.WrittenBy));
        Assert.Equal([Given.Shared!, Given.Differed!, Given.ToImprove!], written.Texts.Select(text => text.Text));
    }

    [Fact]
    public void What_is_not_given_stays()
    {
        var story = ASession.Opened().Reflects(Green, Given).Reflects(Green, new GivenReflection(Differed: ""));

        Assert.Equal([Given.Shared!, Given.ToImprove!], story.SeenBy(City).Reflections[0].Texts.Select(text => text.Text));
    }

    [Fact]
    public void It_warns_before_it_takes_sign_offs_off()
    {
        var story = ASession.Opened().Confirms(City);

        Assert.Equal(RefusalKind.WithdrawsSignOffs, Refused(story, Green, Given).Kind);
        Assert.Single(story.Session.SignOffs);
    }

    [Fact]
    public void With_consent_it_takes_them_off() => Assert.Empty(ASession.Opened().Confirms(City).Reflects(Green, Given, consented: true).Session.SignOffs);

    [Fact]
    public void What_changes_nothing_takes_none_off() =>
        Assert.Single(ASession.Opened().Reflects(Green, Given).Confirms(City).Reflects(Green, Given).Session.SignOffs);

    [Fact]
    public void Nobody_reflects_before_the_opening() =>
        Assert.Equal(RefusalKind.TooEarly, Refused(ASession.OfTwo().HandsIn(Green), Green, Given).Kind);

    [Fact]
    public void A_covered_party_neither_writes_nor_reads()
    {
        var story = ASession.Opened().JoinedBy(School);

        Assert.Equal(RefusalKind.TooEarly, Refused(story, School, Given).Kind);
        Assert.Empty(story.Reflects(Green, Given).SeenBy(School).Reflections);
    }

    [Fact]
    public void A_party_that_only_looks_does_not_write() => Assert.Equal(
        RefusalKind.NotAllowed, Refused(ASession.Opened().JoinedBy(School).LooksWithoutAnswer(School), School, Given).Kind);

    [Fact]
    public void A_text_over_its_limit_is_refused_by_its_name() => Assert.Contains(
        "「今後改善が必要なこと」は1,000字までです",
        Refused(ASession.Opened(), Green, new GivenReflection(ToImprove: new string('あ', ChecklistLimits.Reflection + 1))).Message,
        StringComparison.Ordinal);

    private static Refusal Refused(ASession story, string party, GivenReflection given)
    {
        var refusal = story.Session.Reflect(story.By(party), given, withdrawSignOffs: false, story.Now);
        Assert.Empty(story.Session.Reflections);
        return refusal!;
    }
}
