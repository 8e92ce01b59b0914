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

    /// <summary>By GET as by any other method that an address takes: the door comes before what a form or its lack would be told.</summary>
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

        Assert.Contains(("GET", "/staff/accounts", StaffRole.Administrator), addresses);
        Assert.Contains(("POST", "/staff/accounts", StaffRole.Administrator), addresses);
        foreach (var (method, address, role) in addresses)
        {
            Assert.Equal("sign in", await Meets(stranger, method, address));
            Assert.Equal("sign in", await Meets(partner, method, address));
            foreach (var (visitor, own) in new[] { (reader, StaffRole.Reader), (officer, StaffRole.Officer), (administrator, StaffRole.Administrator) })
            {
                var met = await Meets(visitor, method, address);
                Assert.True((own >= role ? "let in" : "kept out") == met, $"{own} at {method} {address}: {met}");
            }
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

    private static async Task<string> Meets(Visitor visitor, string method, string address)
    {
        using var answer = await visitor.Send(new HttpMethod(method), address);
        return answer.StatusCode switch
        {
            HttpStatusCode.Forbidden => "kept out",
            HttpStatusCode.Redirect when answer.Headers.Location!.OriginalString.Contains("/staff/sign-in?next=", StringComparison.Ordinal) => "sign in",
            _ => "let in",
        };
    }

    /// <summary>Every address for staff, by each method that it takes, with the role it asks for; what it names is nothing that exists.</summary>
    private IReadOnlyList<(string Method, string Address, StaffRole Role)> Addresses() =>
    [
        .. from endpoint in Endpoints()
           let role = endpoint.Metadata.GetMetadata<StaffOnlyAttribute>()
           where role is not null
           from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
           select (method, Filled(Address(endpoint)), role.Role),
    ];

    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => $"{Address(endpoint)}/".StartsWith("/staff/", StringComparison.OrdinalIgnoreCase));

    private static string Address(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static string Filled(string address) => string.Join('/', address.Split('/').Select(part =>
        !part.StartsWith('{') ? part : part.Contains(":guid", StringComparison.Ordinal) ? Guid.NewGuid().ToString() : "1"));
}
