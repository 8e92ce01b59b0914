using AmaRulebook.Checklists;

namespace AmaRulebook.Samples;

/// <summary>The talk of an opened 回: remarks, what is decided, answers that change, ふりかえり.</summary>
internal sealed class RoundTalk(
    ProjectStory story, Round round, Batch batch, IReadOnlyList<ProjectStory.Member> present, RoundPlan plan)
{
    private readonly Random luck = story.Luck;
    private readonly List<int> later = [];

    public void Play(DateTimeOffset begin, TimeSpan length)
    {
        var open = Enumerable.Range(0, 6).Where(item => plan.Hesitating(item).Count > 0).ToList();
        foreach (var item in round.State is RoundState.Opened ? open.Take((open.Count + 1) / 2) : open)
        {
            Talk(item);
        }

        if (round.State is RoundState.Opened)
        {
            return;
        }

        batch.MoveTo(begin + (length * (0.5 + (0.3 * luck.NextDouble()))), 19);
        foreach (var item in later)
        {
            Settle(item);
        }

        if (round.StageId == "doing" || luck.NextDouble() < 0.35)
        {
            Reflect();
        }
    }

    private void Talk(int item)
    {
        var (itemId, words, topic) = (plan.ItemId(item), ItemWords.Of(plan.ItemId(item)), story.Project.Topic);
        var speakers = present.Where(member => member.People.Count > 0).ToList();
        for (var i = 0; i < luck.Next(1, 4); i++)
        {
            var text = topic.Fill(words.Remark(i, luck));
            batch.Add(story.Someone(speakers[(item + i) % speakers.Count]), (session, writing) =>
            {
                var (remark, refusal) = session.Say(writing.By, itemId, text, writing.Now);
                writing.Db.Add(remark!);
                return refusal;
            });
        }

        if (luck.NextDouble() < 0.8)
        {
            var given = new GivenAgreement(itemId, topic.Fill(words.Decision(luck)), 0);
            batch.Add(story.Facilitator, (session, writing) => session.Decide(writing.By, given, false, writing.Now));
        }

        var fate = luck.NextDouble();
        if (fate < 0.4)
        {
            Settle(item);
        }
        else if (fate < 0.78)
        {
            later.Add(item);
        }
        else if (luck.Next(2) == 0)
        {
            batch.Add(story.Facilitator, (session, writing) => session.MarkTalkedOver(writing.By, itemId, writing.Now));
        }
    }

    private void Settle(int item)
    {
        foreach (var member in plan.Hesitating(item).Select(index => present[index]))
        {
            batch.Answer(member, new GivenAnswer(plan.ItemId(item), AnswerKind.Yes, ItemWords.Settled(luck)));
        }
    }

    private void Reflect()
    {
        foreach (var member in present.Where(member => member.People.Count > 0))
        {
            var (topic, (shared, differed, improve)) = (story.Project.Topic, ItemWords.Reflection(luck));
            var given = new GivenReflection(topic.Fill(shared), topic.Fill(differed), topic.Fill(improve));
            batch.Add(story.Someone(member), (session, writing) => session.Reflect(writing.By, given, false, writing.Now));
        }
    }
}
