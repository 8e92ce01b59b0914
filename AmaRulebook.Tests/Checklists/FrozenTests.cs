using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

public class FrozenTests
{
    private static readonly Dictionary<string, Func<ASession, Refusal?>> Verbs = new()
    {
        ["答える"] = story => Answer(story, Green),
        ["あとから来た団体が答える"] = story => Answer(story, School),
        ["この答えで出す"] = story => story.Session.HandIn(story.By(School), withdrawSignOffs: true, story.Now),
        ["答えずに見る"] = story => story.Session.LookWithoutAnswer(story.By(School), withdrawSignOffs: true, story.Now),
        ["ひとこと"] = story => story.Session.Say(story.By(Green), story.Item(1), "もうひとこと", story.Now).Refusal,
        ["決めたこと"] = story => story.Session.Decide(story.By(Green), new GivenAgreement(story.Item(1), "変える", 1), withdrawSignOffs: true, story.Now),
        ["欠席にする"] = story => story.Session.MarkAbsent(story.Project.Project, story.By(Green), story.By(City).PartyId, story.Now),
        ["欠席を取り消す"] = story => story.Session.UnmarkAbsent(story.Project.Project, story.By(Green), story.By(City).PartyId),
        ["話し合った"] = story => story.Session.MarkTalkedOver(story.By(Green), story.Item(1), story.Now),
        ["もう一度話し合う"] = story => story.Session.TakeUpAgain(story.By(Green), story.Item(1)),
        ["ふりかえり"] = story => story.Session.Reflect(story.By(Green), new GivenReflection("よかった"), withdrawSignOffs: true, story.Now),
        ["あとから来た団体がたしかめる"] = story => story.Session.Confirm(story.By(School), story.Now),
    };

    public static TheoryData<string> Names() => new(Verbs.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_frozen_session_refuses(string verb)
    {
        var story = Frozen();

        var refusal = Verbs[verb](story);

        Assert.Equal(RefusalKind.Closed, refusal?.Kind);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void And_nothing_happens_in_it(string verb)
    {
        var story = Frozen();
        var happened = story.Session.Happened.Count;
        var before = Told.Of(story.SeenBy(Green));

        Verbs[verb](story);

        Assert.Equal((happened, before), (story.Session.Happened.Count, Told.Of(story.SeenBy(Green))));
    }

    [Fact]
    public void Opening_it_once_more_is_harmless()
    {
        var story = Frozen();
        var openedAt = story.Session.OpenedAt;

        Assert.Equal((null, openedAt), (story.Session.Open(story.Project.Project, story.By(City), story.Now), story.Session.OpenedAt));
    }

    private static ASession Frozen() =>
        ASession.Opened().Decides(Green, 1, "春に植えます").Confirms(Green).Confirms(City).JoinedBy(School);

    private static Refusal? Answer(ASession story, string party) => story.Session.Answer(
        story.By(party), story.By(party).PartyId, new GivenAnswer(story.Item(1), AnswerKind.NotYet), withdrawSignOffs: true, story.Now);
}
