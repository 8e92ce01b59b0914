using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Storage;

public sealed class UtcMillisecondsTests : IDisposable
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 23, 19, 24, 5, 678, TimeSpan.FromHours(9));
    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task An_instant_comes_back_as_it_was_in_UTC()
    {
        await Found(Evening);

        var back = Assert.Single(await Instants());
        Assert.Equal((Evening, TimeSpan.Zero), (back, back.Offset));
    }

    [Fact]
    public async Task What_is_finer_than_a_millisecond_goes()
    {
        await Found(Evening.AddTicks(9_999));

        Assert.Equal([Evening], await Instants());
    }

    [Fact]
    public async Task In_the_file_it_is_a_whole_number()
    {
        await Found(Evening);

        Assert.Equal([Evening.ToUnixTimeMilliseconds()], await app.Read(db =>
            db.Database.SqlQuery<long>($"SELECT FoundedAt AS Value FROM Projects WHERE typeof(FoundedAt) = 'integer'").ToListAsync()));
    }

    [Fact]
    public async Task The_database_orders_and_compares_instants_whatever_their_offset()
    {
        var earlier = Evening.AddMilliseconds(-1).ToOffset(TimeSpan.FromHours(14));
        await Found(Evening);
        await Found(earlier);

        Assert.Equal([earlier, Evening], await Instants());
        Assert.Equal(1, await app.Read(db => db.Set<Project>().CountAsync(project => project.FoundedAt < Evening)));
    }

    private async Task Found(DateTimeOffset at)
    {
        await using var db = app.Open();
        db.Add(Project.Found("花壇", "", New("山田", Green), Secrets.New(), at).Project!);
        await db.SaveChangesAsync();
    }

    private Task<List<DateTimeOffset>> Instants() =>
        app.Read(db => db.Set<Project>().OrderBy(project => project.FoundedAt).Select(project => project.FoundedAt).ToListAsync());
}
