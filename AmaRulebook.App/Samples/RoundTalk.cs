using AmaRulebook.Checklists;

namespace AmaRulebook.Samples;

/// <summary>The talk of an opened 回: remarks, what is decided, answers that change, ふりかえり.</summary>
internal sealed class RoundTalk(
    ProjectStory story, Round round, SessionCommands commands, Guid sessionId, IReadOnlyList<ProjectStory.Member> present, RoundPlan plan)
{
    private readonly Random luck = story.Luck;
    private readonly List<int> later = [];

    public async Task PlayAsync(DateTimeOffset begin, TimeSpan length)
    {
        var open = Enumerable.Range(0, 6).Where(item => plan.Hesitating(item).Count > 0).ToList();
        var talked = round.State is RoundState.Opened ? open.Take((open.Count + 1) / 2) : open;
        foreach (var item in talked)
        {
            await TalkAsync(item);
        }

        if (round.State is RoundState.Opened)
        {
            return;
        }

        if (later.Count > 0)
        {
            story.MoveTo(begin + (length * (0.5 + (0.3 * luck.NextDouble()))), hour: 19);
            foreach (var item in later)
            {
                await SettleAsync(item);
            }
        }

        if (round.StageId == "doing" || luck.NextDouble() < 0.35)
        {
            await ReflectAsync();
        }
    }

    private async Task TalkAsync(int item)
    {
        var words = ItemWords.Of(plan.ItemId(item));
        var speakers = present.Where(member => member.People.Count > 0).ToList();
        for (var i = 0; i < luck.Next(1, 4); i++)
        {
            var (speaker, text) = (speakers[(item + i) % speakers.Count], words.Remark(i, luck));
            await story.DoAsync(() => commands.SayAsync(Someone(speaker).Command(), sessionId, plan.ItemId(item), story.Project.Topic.Fill(text)));
        }

        if (luck.NextDouble() < 0.8)
        {
            await story.DoAsync(() => commands.DecideAsync(
                story.Facilitator.Command(), sessionId, new GivenAgreement(plan.ItemId(item), story.Project.Topic.Fill(words.Decision(luck)), 0), false));
        }

        var fate = luck.NextDouble();
        if (fate < 0.4)
        {
            await SettleAsync(item);
        }
        else if (fate < 0.78)
        {
            later.Add(item);
        }
        else if (luck.Next(2) == 0)
        {
            await story.DoAsync(() => commands.SetTalkedOverAsync(story.Facilitator.Command(), sessionId, plan.ItemId(item), true));
        }
    }

    private async Task SettleAsync(int item)
    {
        foreach (var member in plan.Hesitating(item).Select(index => present[index]))
        {
            var answer = new GivenAnswer(plan.ItemId(item), AnswerKind.Yes, ItemWords.Settled(luck));
            await story.DoAsync(() => member.Party.IsOnPaper
                ? commands.EnterForAsync(story.Facilitator.Command(), sessionId, member.PartyId, answer, new ProxyEntry(EntrySource.Paper, "会長 大橋"), false)
                : commands.AnswerAsync(Someone(member).Command(), sessionId, answer, false));
        }
    }

    private async Task ReflectAsync()
    {
        foreach (var member in present.Where(member => member.People.Count > 0))
        {
            var (shared, differed, improve) = ItemWords.Reflection(luck);
            var topic = story.Project.Topic;
            await story.DoAsync(() => commands.ReflectAsync(
                Someone(member).Command(), sessionId, new GivenReflection(topic.Fill(shared), topic.Fill(differed), topic.Fill(improve)), false));
        }
    }

    private SamplePerson Someone(ProjectStory.Member member) => member.People[luck.Next(member.People.Count)];
}
