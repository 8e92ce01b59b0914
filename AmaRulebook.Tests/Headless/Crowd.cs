using System.Collections.Concurrent;

namespace AmaRulebook.Headless;

/// <summary>Many projects, each with its parties before the same item of a session in which they see each other's answers.</summary>
public sealed class Crowd : IAsyncDisposable
{
    private const int AtOnce = 6;

    private Crowd(IReadOnlyList<CrowdedProject> projects) => Projects = projects;

    public IReadOnlyList<CrowdedProject> Projects { get; }

    public IEnumerable<Circuit> Circuits => Projects.SelectMany(project => project.Circuits);

    /// <summary>Founds the projects, lets everybody join, and begins the sessions; nobody has a page open afterwards.</summary>
    public static async Task<Crowd> Meet(Uri site, int projects, int parties)
    {
        var all = new ConcurrentBag<CrowdedProject>();
        await Parallel.ForEachAsync(Enumerable.Range(0, projects), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, _) =>
            all.Add(await CrowdedProject.Begun(site, parties)));
        return new Crowd([.. all]);
    }

    /// <summary>Opens the item on everybody's screen.</summary>
    public Task Open() => Parallel.ForEachAsync(
        Projects, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (project, _) => await project.Open());

    /// <summary>Closes all screens, with a goodbye.</summary>
    public Task Close() => Parallel.ForEachAsync(
        Projects, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (project, _) => await project.Close());

    /// <summary>Forgets all screens, after their server is gone.</summary>
    public void Abandon()
    {
        foreach (var project in Projects)
        {
            project.Abandon();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        foreach (var project in Projects)
        {
            project.Dispose();
        }
    }
}

/// <summary>One project of a <see cref="Crowd"/>.</summary>
public sealed class CrowdedProject : IDisposable
{
    private readonly List<HeadlessPartner> partners = [];
    private readonly List<Circuit> circuits = [];
    private int answers;

    /// <summary>The live pages, in the order of the parties.</summary>
    public IReadOnlyList<Circuit> Circuits => circuits;

    public Guid Id => Guid.Parse(partners[0].Project.Split('/')[^1]);

    /// <summary>An answer that differs from the one before.</summary>
    public int NextAnswer() => answers++ % 3;

    public static string Party(int number) => $"団体{number + 1}";

    internal static async Task<CrowdedProject> Begun(Uri site, int parties)
    {
        var project = new CrowdedProject();
        var founder = project.Add(site);
        await founder.Founds(Party(0));
        var link = await founder.JoinLink();
        for (var number = 1; number < parties; number++)
        {
            await project.Add(site).Joins(link, Party(number));
        }

        await using var stage = await founder.Open("/planning");
        await stage.BeginInSight();
        return project;
    }

    public async Task Open()
    {
        foreach (var partner in partners)
        {
            var circuit = await partner.Open("/planning?item=1");
            circuits.Add(circuit);
            await circuit.ShowsItem();
        }
    }

    public async Task Close()
    {
        foreach (var circuit in circuits)
        {
            await circuit.DisposeAsync();
        }

        circuits.Clear();
    }

    public void Abandon()
    {
        circuits.ForEach(circuit => circuit.Drop());
        circuits.Clear();
    }

    public void Dispose() => partners.ForEach(partner => partner.Dispose());

    private HeadlessPartner Add(Uri site)
    {
        partners.Add(new HeadlessPartner(site));
        return partners[^1];
    }
}
