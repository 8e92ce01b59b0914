using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AmaRulebook.Checklists.Interleaving;

/// <summary>Any interleaving of anything that anybody may try keeps the rules, and the history tells the same state as the rows.</summary>
public class InterleavingTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(30).WithStartSize(20).WithEndSize(100).WithQuietOnSuccess(true);

    [Theory]
    [InlineData(SessionMode.Apart)]
    [InlineData(SessionMode.Together)]
    [InlineData(SessionMode.InSight)]
    public void Whoever_does_what_in_whatever_order_the_rules_hold(SessionMode mode) =>
        Check.One(Runs, Prop.ForAll(Act.Many, acts => { Story.Of(mode, acts); }));

    /// <summary>Else the rules above would hold of sessions in which nothing happens.</summary>
    [Fact]
    public void Those_runs_reach_every_deed_and_every_end()
    {
        var seen = new HashSet<Type>();
        var unfinished = 0;
        var runs = Gen.Sample(Act.Many.Generator, 40, new Rnd(2026), 100);
        foreach (var story in runs.Select(each => Story.Of(SessionMode.Apart, each)))
        {
            seen.UnionWith(story.Session.Happened.Select(happened => happened.GetType()));
            unfinished += story.Session.IsComplete ? 0 : 1;
        }

        Assert.Empty(typeof(SessionEvent).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SessionEvent)) && !type.IsAbstract).Except(seen).Select(type => type.Name));
        Assert.InRange(unfinished, 1, 39);
    }
}
