using System.Net;
using System.Reflection;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AmaRulebook.Staff;

/// <summary>Each role at each address for staff; the addresses are those the application has.</summary>
public sealed class RoleTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    private static readonly string[] Open = ["/staff/sign-in", "/staff/sign-in/code", "/staff/sign-out", "/staff/stay", "/staff/invitation/{Token}", "/staff/set-up/{Token}"];

    [Fact]
    public async Task Each_role_gets_the_pages_it_may_and_no_others()
    {
        using var stranger = new Visitor(site);
        using var partner = new Visitor(site);
        await partner.Founds();
        using var reader = await site.SignedIn(StaffRole.Reader);
        using var officer = await site.SignedIn(StaffRole.Officer);
        using var administrator = await site.SignedIn(StaffRole.Administrator);
        var addresses = Addresses();

        Assert.Contains(("/staff/accounts", StaffRole.Administrator), addresses);
        foreach (var (address, role) in addresses)
        {
            Assert.StartsWith("/staff/sign-in?next=", (await stranger.Get(address)).Location, StringComparison.Ordinal);
            Assert.StartsWith("/staff/sign-in?next=", (await partner.Get(address)).Location, StringComparison.Ordinal);
            await MeetsAsync(reader, address, StaffRole.Reader >= role);
            await MeetsAsync(officer, address, StaffRole.Officer >= role);
            await MeetsAsync(administrator, address, true);
        }
    }

    [Fact]
    public void Every_address_for_staff_says_for_whom_but_the_doors() =>
        Assert.Empty(Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<StaffOnlyAttribute>() is null)
            .Select(Address).Except(Open));

    [Fact]
    public void Every_page_for_staff_looks_again_inside_its_circuit() =>
        Assert.All(
            typeof(StaffPage).Assembly.GetTypes()
                .Where(type => type.GetCustomAttribute<StaffOnlyAttribute>() is not null && type.GetCustomAttributes<RouteAttribute>().Any()),
            page => Assert.True(page.IsSubclassOf(typeof(StaffPage)), page.Name));

    private static async Task MeetsAsync(Visitor visitor, string address, bool may)
    {
        var status = (await visitor.Get(address)).Status;
        Assert.True(may == (status is not HttpStatusCode.Forbidden), $"{address}: {status}");
    }

    /// <summary>Every address for staff with the role it asks for; what it names is nothing that exists.</summary>
    private IReadOnlyList<(string Address, StaffRole Role)> Addresses() =>
    [
        .. from endpoint in Endpoints()
           let role = endpoint.Metadata.GetMetadata<StaffOnlyAttribute>()
           where role is not null
           where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false
           select (Filled(Address(endpoint)), role.Role),
    ];

    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => $"{Address(endpoint)}/".StartsWith("/staff/", StringComparison.OrdinalIgnoreCase));

    private static string Address(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static string Filled(string address) => string.Join('/', address.Split('/').Select(part =>
        !part.StartsWith('{') ? part : part.Contains(":guid", StringComparison.Ordinal) ? Guid.NewGuid().ToString() : "1"));
}
