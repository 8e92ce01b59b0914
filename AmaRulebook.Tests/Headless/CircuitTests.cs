using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Headless;

/// <summary>The client without a browser sees what a browser would: what is measured with it is the real page.</summary>
public class CircuitTests(RunningApp running)
{
    [Fact]
    public async Task A_tick_stands_on_the_partners_page_and_a_page_that_lost_its_connection_comes_back()
    {
        var app = await running.Started();
        await using var crowd = await Crowd.Meet(app.Address, projects: 1, parties: 2);
        await crowd.Open();
        var (ticking, seeing) = (crowd.Projects[0].Circuits[0], crowd.Projects[0].Circuits[1]);

        await ticking.Tick(1);
        await seeing.ShowsOther(CrowdedProject.Party(0), 1);
        Assert.Contains("課題や目的、成果目標についてよく話し合う", seeing.Look(root => root.Text), StringComparison.Ordinal);

        seeing.Drop();
        await ticking.Tick(2);
        Assert.True(await seeing.Resume());
        await seeing.ShowsOther(CrowdedProject.Party(0), 2);

        await ticking.Write("あとで話す");
        await ticking.ShowsSaved("あとで話す");
        await seeing.Until("the reason", root => root.Text.Contains("あとで話す", StringComparison.Ordinal));
    }
}
