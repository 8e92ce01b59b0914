using System.Text.RegularExpressions;
using System.Xml.Linq;
using AmaRulebook.Content;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Architecture;

public partial class DirectionTests
{
    private static readonly string[] Shared = ["Storage", "Live", "Layout"];

    private static readonly (string Project, string Namespace)[] Roots =
    [
        ("AmaRulebook.App", "AmaRulebook"),
        ("AmaRulebook.Content", "AmaRulebook.Content"),
    ];

    /// <summary>The features of the application, each with those it may use besides the shared folders.</summary>
    private static readonly Dictionary<string, string[]> Features = new()
    {
        ["Storage"] = [],
        ["Live"] = [],
        ["Layout"] = [],
        ["Reading"] = [],
        ["Projects"] = [],
        ["Staff"] = ["Projects"],
        ["Checklists"] = ["Projects"],
        ["Records"] = ["Checklists", "Projects"],
        ["Reviews"] = ["Checklists", "Projects", "Records", "Staff"],
        ["Samples"] = ["Checklists", "Projects", "Records", "Reviews", "Staff"],
    };

    [Fact]
    public void The_solution_has_the_application_the_content_library_and_the_tests()
    {
        var solution = File.ReadAllText(Path.Combine(Checkout.Root, "AmaRulebook.sln"));

        var projects = ProjectLine().Matches(solution).Select(line => line.Groups[1].Value).Order();

        Assert.Equal(["AmaRulebook.App", "AmaRulebook.Content", "AmaRulebook.Tests"], projects);
    }

    [Fact]
    public void Projects_refer_from_tests_to_application_to_content()
    {
        Assert.Equal(["AmaRulebook.App", "AmaRulebook.Content"], Projects("AmaRulebook.Tests"));
        Assert.Equal(["AmaRulebook.Content"], Projects("AmaRulebook.App"));
        Assert.Equal([], Projects("AmaRulebook.Content"));
    }

    [Fact]
    public void The_content_library_knows_neither_web_nor_database_nor_components()
    {
        string[] foreign = ["Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Data", "MudBlazor", "AmaRulebook.App"];

        var named = Items("AmaRulebook.Content", "PackageReference")
            .Concat(Items("AmaRulebook.Content", "FrameworkReference"))
            .Concat(typeof(Rulebook).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!))
            .Where(name => foreign.Any(start => name.StartsWith(start, StringComparison.Ordinal)));

        Assert.Empty(named);
        Assert.Equal("Microsoft.NET.Sdk", Project("AmaRulebook.Content").Root!.Attribute("Sdk")!.Value);
    }

    [Fact]
    public void Each_folder_of_the_application_uses_only_what_it_may()
    {
        var back = from type in typeof(Program).Assembly.GetTypes()
                   let feature = FeatureOf(type)
                   where feature is not null
                   from used in References.Of(type)
                   where used.Assembly == type.Assembly
                   let target = FeatureOf(used)
                   where target is not null && target != feature
                   where !Shared.Contains(target) && !Features.GetValueOrDefault(feature, []).Contains(target)
                   select $"{feature} uses {target}: {Outermost(type).FullName} -> {Outermost(used).FullName}";

        Assert.Empty(back.Distinct().Order());
    }

    [Fact]
    public void Every_folder_of_the_application_is_a_feature_of_the_design()
    {
        var folders = typeof(Program).Assembly.GetTypes().Select(FeatureOf).OfType<string>().Distinct();

        Assert.Empty(folders.Except(Features.Keys));
    }

    [Fact]
    public void Every_namespace_is_its_folder()
    {
        var elsewhere = from root in Roots
                        let folder = Path.Combine(Checkout.Root, root.Project)
                        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                        let path = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)
                        where path[0] is not ("bin" or "obj")
                        let expected = string.Join('.', path.SkipLast(1).Prepend(root.Namespace))
                        from name in Namespaces(file)
                        where name != expected
                        select $"{root.Project}/{string.Join('/', path)}: {name}";

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void Plain_dotnet_test_names_its_runner_so_that_zero_tests_are_a_failure()
    {
        var settings = File.ReadAllText(Path.Combine(Checkout.Root, "global.json"));

        Assert.Contains("\"runner\": \"Microsoft.Testing.Platform\"", settings, StringComparison.Ordinal);
    }

    private static string? FeatureOf(Type type)
    {
        var names = (Outermost(type).Namespace ?? "").Split('.');
        return names is ["AmaRulebook", var feature, ..] ? feature : null;
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static XDocument Project(string name) => XDocument.Load(Path.Combine(Checkout.Root, name, $"{name}.csproj"));

    private static IEnumerable<string> Items(string project, string kind) =>
        Project(project).Descendants(kind).Select(item => item.Attribute("Include")!.Value);

    private static IEnumerable<string> Projects(string project) =>
        Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)!).Order();

    private static IEnumerable<string> Namespaces(string file) =>
        File.ReadLines(file).Select(line => NamespaceLine().Match(line)).Where(line => line.Success).Select(line => line.Groups[1].Value);

    [GeneratedRegex("""^Project\("[^"]+"\) = "([^"]+)", "[^"]+proj",""", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();

    [GeneratedRegex(@"^namespace ([\w.]+)")]
    private static partial Regex NamespaceLine();
}
